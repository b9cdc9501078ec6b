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
    TRADE_RULE("18号令", "安全生产违法行为行政处罚办法", true),
    ARCHIVES("档案法", "中华人民共和国档案法"),
    E_SIGNATURE("电子签名法", "中华人民共和国电子签名法"),
    LITIGATION_INTERPRETATION("行诉解释", "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释"),
    ACCIDENT_REPORTS("493号令", "生产安全事故报告和调查处理条例"),
    CRIMINAL_INTERPRETATION_1("两高解释一", "最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释"),
    CRIMINAL_INTERPRETATION_2("两高解释二", "最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）"),
    POLICE_PROCEDURE("公安程序规定", "公安机关办理刑事案件程序规定"),
    TRADE_RULE_OLD("15号令", "安全生产违法行为行政处罚办法", true),
    OFFICER_DUTIES("9号令", "应急管理行政执法人员依法履职管理规定", true),
    DISCREDIT_LIST("11号令", "安全生产严重失信主体名单管理办法", true),
    DISCRETION_RULE("12号令", "应急管理行政裁量权基准暂行规定", true),
    DISCRETION_BENCHMARK("裁量基准", "应急管理行政处罚裁量权基准", true),
    ACCIDENT_FINES("14号令", "生产安全事故罚款处罚规定", true),
    HIDDEN_DANGERS("16号令", "安全生产事故隐患排查治理暂行规定"),
    CRIME_LINK("54号文", "安全生产行政执法与刑事司法衔接工作办法", true),
    THREE_SYSTEMS("118号文", "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", true),
    INSPECTION_OPINION("涉企检查意见", "国务院办公厅关于严格规范涉企行政检查的意见", true),
    SUPERVISION("监督条例", "行政执法监督条例", true),
    CREDIT_REPAIR_PLAN("修复方案", "关于进一步完善信用修复制度的实施方案", true),
    CREDIT_REPAIR("修复办法", "信用修复管理办法", true),
    HAZARDOUS_CHEMICALS("危化品安全法", "中华人民共和国危险化学品安全法", true),
    REWARDS("奖励办法", "安全生产领域举报奖励办法", true),
    COMPLAINT_OPINION("举报意见", "应急管理部关于进一步加强安全生产举报工作的指导意见", true),
    REWARDS_OLD("63号文", "安全生产举报奖励办法"),
    REVERSE_REFERRAL("反向衔接指引", "人民检察院行刑反向衔接工作指引"),
    PROCURATORATE_LINK("最高检衔接规定", "最高人民检察院关于推进行政执法与刑事司法衔接工作的规定", true),
    RETENTION("归档范围规定", "机关文件材料归档范围和文书档案保管期限规定", true);

    private final String shortName;
    private final String fullName;
    private final boolean citedWhole;

    Law(String shortName, String fullName) {
        this(shortName, fullName, false);
    }

    Law(String shortName, String fullName, boolean citedWhole) {
        this.shortName = shortName;
        this.fullName = fullName;
        this.citedWhole = citedWhole;
    }

    public String shortName() {
        return shortName;
    }

    public String fullName() {
        return fullName;
    }

    /** True where the norm has no numbered articles, or their text was not obtained: it may be cited without one. */
    public boolean citedWhole() {
        return citedWhole;
    }

    static Optional<Law> byShortName(String name) {
        return Arrays.stream(values()).filter(law -> law.shortName.equals(name)).findFirst();
    }
}
