package org.tiean.kernel.term;

/** What a term is counted in (处罚法85, 强制法69: only terms the act names are working days). */
public enum Unit {
    HOUR("小时"),
    WORKING_DAY("个工作日"),
    CALENDAR_DAY("日"),
    MONTH("个月"),
    YEAR("年");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
