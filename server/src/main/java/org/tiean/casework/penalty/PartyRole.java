package org.tiean.casework.penalty;

/** In which capacity somebody is a party (一案双罚: the unit and the persons liable). */
public enum PartyRole {
    UNIT("违法单位"),
    PRINCIPAL("主要负责人"),
    IN_CHARGE("直接负责的主管人员"),
    LIABLE("其他直接责任人员"),
    SAFETY_OFFICER("安全生产管理人员"),
    INDIVIDUAL("违法个人");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
