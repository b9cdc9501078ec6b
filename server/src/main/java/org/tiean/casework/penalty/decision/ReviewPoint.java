package org.tiean.casework.penalty.decision;

/** What a legal review looks at, a field of the opinion each (处罚法58; 要点清单待核). */
public enum ReviewPoint {
    SUBJECT("执法主体"),
    POWER("执法权限"),
    FACTS("事实证据"),
    LAW("法律适用"),
    DISCRETION("裁量基准"),
    PROCEDURE("执法程序"),
    DOCUMENTS("执法文书");

    private final String label;

    ReviewPoint(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the reviewer found of a point. */
    public enum Found {
        MET("是"),
        UNMET("否"),
        NOT_CONCERNED("不涉及"),
        /** it stands in an opinion of before, on paper */
        ON_PAPER("见纸质审核意见");

        private final String label;

        Found(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
