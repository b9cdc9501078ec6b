package org.tiean.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The norms this system cites, by their short and their full names. */
public enum Law {
    PENALTY("处罚法", "中华人民共和国行政处罚法"),
    SAFETY("安法", "中华人民共和国安全生产法"),
    COMPULSION("强制法", "中华人民共和国行政强制法"),
    LICENCE("许可法", "中华人民共和国行政许可法"),
    REVIEW("复议法", "中华人民共和国行政复议法"),
    LITIGATION("行诉法", "中华人民共和国行政诉讼法"),
    CIVIL_PROCEDURE("民诉法", "中华人民共和国民事诉讼法"),
    EVIDENCE("行诉证据规定", "最高人民法院关于行政诉讼证据若干问题的规定"),
    FINE_COLLECTION("235号令", "罚款决定与罚款收缴分离实施办法"),
    CRIME_TRANSFER("310号令", "行政执法机关移送涉嫌犯罪案件的规定"),
    TRADE_RULE("18号令", "安全生产违法行为行政处罚办法"),
    ARCHIVES("档案法", "中华人民共和国档案法"),
    E_SIGNATURE("电子签名法", "中华人民共和国电子签名法");

    private final String shortName;
    private final String fullName;

    Law(String shortName, String fullName) {
        this.shortName = shortName;
        this.fullName = fullName;
    }

    public String shortName() {
        return shortName;
    }

    public String fullName() {
        return fullName;
    }

    static Optional<Law> byShortName(String name) {
        return Arrays.stream(values()).filter(law -> law.shortName.equals(name)).findFirst();
    }
}
