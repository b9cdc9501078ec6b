package org.tiean.casework.penalty.decision;

import java.util.List;
import org.tiean.casework.penalty.Outcome;

/** What an exit without penalty asks to have been found (处罚法30, 31, 33). */
public enum Condition {
    FIRST("初次违法"),
    SLIGHT("违法行为（危害后果）轻微"),
    CORRECTED("已及时改正"),
    HARMLESS("没有造成危害后果"),
    NO_FAULT("当事人举证证明没有主观过错"),
    LAW_SILENT("法律、行政法规对该行为没有另行规定"),
    UNDER_AGE("违法时不满十四周岁"),
    INCAPABLE("违法时不能辨认或者不能控制自己行为");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the law says and the register knows is looked up; everything else has to be proved. */
    boolean isProved() {
        return this != FIRST && this != LAW_SILENT;
    }

    static List<Condition> of(Outcome outcome) {
        return switch (outcome) {
            case MINOR -> List.of(SLIGHT, CORRECTED, HARMLESS);
            case FIRST_OFFENCE -> List.of(FIRST, SLIGHT, CORRECTED);
            case NO_FAULT -> List.of(NO_FAULT, LAW_SILENT);
            case UNDER_AGE -> List.of(UNDER_AGE);
            case INCAPABLE -> List.of(INCAPABLE);
            case NOT_ESTABLISHED, LAPSED, PENALTY, SUSPECTED_CRIME -> List.of();
        };
    }
}
