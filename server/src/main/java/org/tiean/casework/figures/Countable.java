package org.tiean.casework.figures;

/** What is counted of a case, each on a day of its own. */
public enum Countable {
    /** 线索: on the day it was registered. */
    LEAD("线索"),
    /** 立案: on the day the filing was approved (处罚法60). */
    FILED("立案"),
    /** 处罚决定: on the day it was made; its amount is the fine and what was confiscated. */
    DECIDED("处罚决定"),
    /** 不予处罚决定 (处罚法33, 57): on the day it was made. */
    EXEMPTED("不予处罚"),
    /** 一案双罚: on the day on which unit and person liable were both punished for the first time. */
    DOUBLE("一案双罚"),
    /** 到账: on the day the money arrived at the bank, or was collected on the spot. */
    RECEIVED("罚没款到账"),
    /** 移送公安 (处罚法57(1)(四)): on the day the case was handed over. */
    TRANSFERRED("移送公安"),
    /** 复议: on the day it was accepted. */
    REVIEW("复议受理"),
    /** 诉讼: on the day the court docketed it. */
    SUIT("法院立案"),
    /** 败诉: on the day on which a review or judgment that touches the decision was recorded. */
    LOST("败诉");

    private final String label;

    Countable(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
