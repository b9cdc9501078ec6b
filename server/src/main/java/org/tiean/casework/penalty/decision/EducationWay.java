package org.tiean.casework.penalty.decision;

/** How a party that is not punished is educated (处罚法33(3)); the law leaves the way open. */
public enum EducationWay {
    TALK("当面谈话"),
    TRAINING("集中培训、宣讲"),
    WRITTEN("书面告诫、发放资料"),
    REMOTE("电话、视频");

    private final String label;

    EducationWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
