package org.tiean.casework.penalty;

import org.tiean.kernel.Article;

/** What is to become of a party (处罚法57(1), 33): a penalty, one of the exits without one, or the police. */
public enum Outcome {
    PENALTY("给予行政处罚", "处罚法57(1)(一)"),
    MINOR("违法行为轻微并及时改正，没有造成危害后果，不予行政处罚", "处罚法33(1)"),
    FIRST_OFFENCE("初次违法且危害后果轻微并及时改正，可以不予行政处罚", "处罚法33(1)"),
    NO_FAULT("当事人有证据足以证明没有主观过错，不予行政处罚", "处罚法33(2)"),
    UNDER_AGE("不满十四周岁的未成年人有违法行为，不予行政处罚", "处罚法30"),
    INCAPABLE("精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为，不予行政处罚", "处罚法31"),
    SUSPECTED_CRIME("违法行为涉嫌犯罪，移送司法机关", "处罚法57(1)(四)"),
    NOT_ESTABLISHED("违法事实不能成立，不予行政处罚", "处罚法57(1)(三)"),
    LAPSED("违法行为超过追责期限，不再给予行政处罚", "处罚法36");

    private final String label;
    private final Article article;

    Outcome(String label, String article) {
        this.label = label;
        this.article = Article.of(article);
    }

    /** The exits of 处罚法30, 31 and 33: the act was unlawful, and education takes the place of a penalty (处罚法33(3)). */
    public boolean educates() {
        return switch (this) {
            case MINOR, FIRST_OFFENCE, NO_FAULT, UNDER_AGE, INCAPABLE -> true;
            case PENALTY, SUSPECTED_CRIME, NOT_ESTABLISHED, LAPSED -> false;
        };
    }

    /** Exits that only a natural person can take. */
    public boolean ofPersons() {
        return this == UNDER_AGE || this == INCAPABLE;
    }

    public String label() {
        return label;
    }

    /** The words of the law that describe the case, without what follows from it. */
    public String ground() {
        return label.replaceFirst("，(可以)?(不予行政处罚|不再给予行政处罚)$", "");
    }

    public Article article() {
        return article;
    }
}
