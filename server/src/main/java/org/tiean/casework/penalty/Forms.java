package org.tiean.casework.penalty;

import java.util.Set;

/** Codes of the enforcement forms the penalty procedures bring about. */
public final class Forms {
    static final String NOTICE = "penalty-notice";
    static final String HEARING_RIGHT = "hearing-notice-of-right";
    static final String HEARING_SESSION = "hearing-session-notice";
    static final String DECISION_UNIT = "penalty-decision-unit";
    static final String DECISION_PERSON = "penalty-decision-person";
    static final String NO_PENALTY = "no-penalty-decision";
    static final String ON_THE_SPOT_UNIT = "summary-penalty-decision-unit";
    static final String ON_THE_SPOT_PERSON = "summary-penalty-decision-person";
    static final String CORRECTION = "decision-correction";
    static final String VARIATION = "decision-variation";
    static final String REVOCATION = "decision-revocation";
    static final String NOTICE_APPROVAL = "notification-approval";
    static final String DISPOSAL_APPROVAL = "case-disposal-approval";
    static final String PENALTY_APPROVAL = "penalty-approval";
    static final String REMINDER = "fine-payment-reminder";
    static final String SURCHARGE = "surcharge-decision";
    static final String DEFERRAL_GRANT = "payment-extension-grant";
    static final String DEMAND = "enforcement-prior-reminder";

    private static final Set<String> DECISIONS = Set.of(DECISION_UNIT, DECISION_PERSON, NO_PENALTY);

    private Forms() {}

    public static boolean isDecision(String form) {
        return DECISIONS.contains(form);
    }

    /** Told to the party before a decision: its service starts the terms of defence and hearing. */
    static boolean isNotice(String form) {
        return form.equals(NOTICE) || form.equals(HEARING_RIGHT);
    }
}
