package org.tiean.registry;

import org.tiean.kernel.Fen;

/**
 * What a party is in law; by rule it decides the column of thresholds, the form of the decision and the limit of the
 * summary procedure (处罚法51).
 */
public enum PartyKind {
    LEGAL_PERSON("法人", Column.UNIT, Form.UNIT, true),
    UNINCORPORATED("非法人组织", Column.UNIT, Form.UNIT, true),
    BRANCH("分支机构", Column.UNIT, Form.UNIT, true),
    // 民法典54 puts the sole trader among natural persons, 18号令 among units: until a region confirms, the column that
    // protects the party more is used, and shown as 待核
    SOLE_TRADER("个体工商户", Column.PERSON, Form.UNIT, false),
    UNLICENSED("无照经营者", Column.PERSON, Form.PERSON, false),
    PERSON("自然人", Column.PERSON, Form.PERSON, true);

    /** Which column of a threshold table counts. */
    public enum Column {
        UNIT,
        PERSON
    }

    /** Which of the two printed forms of a decision is used. */
    public enum Form {
        UNIT,
        PERSON
    }

    private final String label;
    private final Column column;
    private final Form form;
    private final boolean verified;

    PartyKind(String label, Column column, Form form, boolean verified) {
        this.label = label;
        this.column = column;
        this.form = form;
        this.verified = verified;
    }

    public String label() {
        return label;
    }

    public Column thresholdColumn() {
        return column;
    }

    public Form form() {
        return form;
    }

    /** The highest fine on the spot: 200 yuan for a citizen, 3,000 for a legal person or other organisation. */
    public Fen summaryLimit() {
        return column == Column.PERSON ? Fen.yuan(200) : Fen.yuan(3000);
    }

    /** False where the classification itself is 待核. */
    public boolean verified() {
        return verified;
    }

    /** Whether a natural person with an identity document stands behind the name. */
    public boolean hasIdentity() {
        return this == SOLE_TRADER || this == UNLICENSED || this == PERSON;
    }

    /** Whether a unified social credit code is to be expected. */
    public boolean hasCreditCode() {
        return this != UNLICENSED && this != PERSON;
    }
}
