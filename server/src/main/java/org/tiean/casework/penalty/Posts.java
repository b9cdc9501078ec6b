package org.tiean.casework.penalty;

/** Posts the procedures name; what a post may do beyond that is data. */
final class Posts {
    static final String HANDLER = "HANDLER";
    static final String LEGAL_REVIEWER = "LEGAL_REVIEWER";
    static final String LEADER = "LEADER";
    static final String CHIEF = "CHIEF";
    static final String PRESIDER = "PRESIDER";
    static final String HEARING_CLERK = "HEARING_CLERK";
    static final String ARCHIVIST = "ARCHIVIST";
    static final String INSPECTOR = "INSPECTOR";

    private Posts() {}
}
