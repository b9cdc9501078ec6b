package org.tiean.casework.takeover;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the table by which cases come over from paper, each with what belongs into it. */
enum PaperColumn {
    FOLLOWS("续行", "", "案件的第一行不填；同一案件再列一名当事人的填“当事人”，再列一次缴款的填“缴款”，接在案件行下面"),
    KIND("案件类型", "普通", "普通；当场处罚的填“当场”"),
    SOURCE("案件来源", "计划检查", "计划检查、双随机抽查、专项检查、举报投诉、上级交办、其他机关移送、事故调查、监测预警"),
    FOUND("发现日期", "2026-01-05", "日期写成 2026-01-05；当场处罚填检查当天"),
    VIOLATIONS("违法行为代码", "AQSC-097-03A", "系统“法律法规”中的代码，多项用顿号分开"),
    OFFICER_1("承办人一", "张三", "本机构执法人员的姓名；在办案件的承办人执法证须在有效期内"),
    OFFICER_2("承办人二", "李四", "不少于两人"),
    FILED("立案日期", "2026-01-06", "普通程序填立案批准之日；当场处罚填报本机关备案之日"),
    FILING_NUMBER("立案文号", "（某）应急立〔2026〕5号", "普通程序必填；同一文号不能接续两次"),
    CONCLUDED("调查终结日期", "2026-01-20", "已经提出处理意见的填写"),
    PARTY_KIND("当事人类型", "法人", "法人、非法人组织、分支机构、个体工商户、无照经营者、自然人"),
    PARTY("当事人名称", "（示例，请删除本行）", "单位全称或者个人姓名；多名当事人的，其他当事人各列一个续行；缴款续行填缴款的当事人"),
    PARTY_NUMBER("信用代码或证件号码", "91610104MA6TX0000X", "单位填统一社会信用代码，个人填居民身份证号码；已登记的当事人按号码对应"),
    REPRESENTATIVE("法定代表人", "王五", "单位填写"),
    ADDRESS("地址", "某某路一号", "住所或者住址"),
    PHONE("电话", "029-80000000", "可以不填"),
    OUTCOME("处理意见", "处罚", "处罚、轻微不罚、首违不罚、无过错不罚、事实不成立；调查未终结的不填"),
    WARNING("警告", "否", "是或者否"),
    FINE("罚款元", "20000", "整数或者两位小数，没有罚款的不填"),
    NOTICE("告知日期", "2026-01-21", "告知书的日期"),
    NOTICE_NUMBER("告知书文号", "（某）应急告〔2026〕5号", "有文号的填写"),
    STATEMENT_DAYS("陈述申辩天数", "3", "告知书载明的天数"),
    HEARING_TOLD("告知听证权利", "否", "是或者否"),
    NOTICE_SERVED("告知书送达日期", "2026-01-22", "送达回执上的签收日期"),
    NOTICE_MODE("告知书送达方式", "直接送达", "直接送达、留置送达、邮寄送达、委托送达、转交送达"),
    DEFENDED("陈述申辩日期", "", "当事人提出陈述申辩的填写"),
    RECHECKED("复核日期", "", "已经复核的填写"),
    REVIEWED("法制审核日期", "", "已经法制审核通过的填写"),
    DISCUSSED("集体讨论日期", "", "已经集体讨论的填写"),
    DECIDED("决定日期", "2026-02-02", "决定书的日期"),
    DECISION_NUMBER("决定书文号", "（某）应急罚〔2026〕5号", "作出决定的必填"),
    DECISION_SERVED("决定书送达日期", "2026-02-04", "送达回执上的签收日期"),
    DECISION_MODE("决定书送达方式", "直接送达", "同告知书送达方式"),
    EDUCATED("教育日期", "", "不予处罚的填写；处罚的不填"),
    EDUCATION("教育方式", "", "照抄其中一项：当面谈话；集中培训、宣讲；书面告诫、发放资料；电话、视频"),
    ACKNOWLEDGED("教育确认", "", "照抄其中一项：已理解，签名确认；口头表示理解；拒绝确认，由在场人员见证"),
    PAID("已缴金额元", "20000", "银行到账的金额"),
    PAID_ON("到账日期", "2026-02-10", "分几次缴纳的，其他各次列缴款续行"),
    CLOSED("结案日期", "2026-02-12", "已经结案的填写"),
    ARCHIVED("归档日期", "", "已经归档的填写"),
    ARCHIVE_NUMBER("归档号", "", "已经归档的必填"),
    RETENTION("保管期限", "", "永久、30年、10年"),
    NOT_SAME("不是同一案件", "", "没有文号、提示可能与已有案件重复的，确认不是同一案件填“是”"),
    REASON("程序瑕疵说明", "", "纸质办理中有未按规定程序办理的，写明情况；没有的不填");

    static final String WRONG = "错误原因";

    private final String head;
    private final String sample;
    private final String help;

    PaperColumn(String head, String sample, String help) {
        this.head = head;
        this.sample = sample;
        this.help = help;
    }

    String head() {
        return head;
    }

    static List<String> heads() {
        return Stream.of(values()).map(PaperColumn::head).toList();
    }

    static List<String> samples() {
        return Stream.of(values()).map(column -> column.sample).toList();
    }

    /** Head, sample and explanation of every column, for the second sheet. */
    static List<List<String>> notes() {
        return Stream.concat(
                        Stream.of(List.of("列", "示例", "怎样填写")),
                        Stream.of(values()).map(column -> List.of(column.head, column.sample, column.help)))
                .toList();
    }
}
