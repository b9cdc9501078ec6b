package org.tiean.casework.penalty;

import java.util.Set;

/** Codes of the enforcement forms the penalty procedures bring about. */
public final class Forms {
    public static final String NOTICE = "penalty-notice";
    public static final String HEARING_RIGHT = "hearing-notice-of-right";
    public static final String HEARING_SESSION = "hearing-session-notice";
    public static final String DECISION_UNIT = "penalty-decision-unit";
    public static final String DECISION_PERSON = "penalty-decision-person";
    public static final String NO_PENALTY = "no-penalty-decision";
    public static final String EDUCATION = "education-record";
    public static final String ON_THE_SPOT_UNIT = "summary-penalty-decision-unit";
    public static final String ON_THE_SPOT_PERSON = "summary-penalty-decision-person";
    public static final String CORRECTION = "decision-correction";
    public static final String VARIATION = "decision-variation";
    public static final String REVOCATION = "decision-revocation";
    public static final String NOTICE_APPROVAL = "notification-approval";
    public static final String DISPOSAL_APPROVAL = "case-disposal-approval";
    public static final String PENALTY_APPROVAL = "penalty-approval";
    public static final String REMINDER = "fine-payment-reminder";
    public static final String SURCHARGE = "surcharge-decision";
    public static final String DEFERRAL_GRANT = "payment-extension-grant";
    public static final String AGREEMENT = "execution-agreement";
    public static final String DEMAND = "enforcement-prior-reminder";

    private static final Set<String> DECISIONS = Set.of(DECISION_UNIT, DECISION_PERSON, NO_PENALTY);

    private static final Set<String> PENALTIES =
            Set.of(DECISION_UNIT, DECISION_PERSON, ON_THE_SPOT_UNIT, ON_THE_SPOT_PERSON);

    private Forms() {}

    public static boolean isPenalty(String form) {
        return PENALTIES.contains(form);
    }

    public static boolean isDecision(String form) {
        return DECISIONS.contains(form);
    }

    /** Told to the party before a decision: its service starts the terms of defence and hearing. */
    public static boolean isNotice(String form) {
        return form.equals(NOTICE) || form.equals(HEARING_RIGHT);
    }
}
