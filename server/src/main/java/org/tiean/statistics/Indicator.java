package org.tiean.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.figures.Countable;

/** What is counted, in which unit, and by which rule (口径); a rule no norm states is 待核. */
enum Indicator {
    LEADS("线索", "件", true, List.of(Countable.LEAD), "登记的线索，按登记之日计；当场发现、适用简易程序的不计。"),
    FILED("立案", "件", true, List.of(Countable.FILED), "批准立案的案件，按批准立案之日计；简易程序没有立案，不计。"),
    FILED_BEFORE("事前立案", "件", true, List.of(Countable.FILED), "立案中不由生产安全事故引起的。"),
    FILED_ACCIDENT("事故立案", "件", true, List.of(Countable.FILED), "立案中由生产安全事故引起的。"),
    DECISIONS(
            "处罚决定",
            "份",
            true,
            List.of(Countable.DECIDED),
            "行政处罚决定（含简易程序），一名当事人一份计一份，按作出之日计，普通程序以用印原件回传之日为准；送达前作废的不计，以后被变更、撤销的仍计。"),
    DECIDED_AMOUNT(
            "决定额", "元", true, List.of(Countable.DECIDED), "上列决定的罚款和没收金额（含能确定价值的非法财物），按作出之日计，不论是否缴纳；以后被变更、撤销的不扣减。"),
    RECEIVED_AMOUNT("到账额", "元", false, List.of(Countable.RECEIVED), "收到的罚没款（含加处罚款），按银行到账之日计，当场收缴的按收缴之日计；退还的不扣减。"),
    DOUBLE("一案双罚", "件", false, List.of(Countable.DOUBLE), "同一案件中单位和对其违法行为负有责任的人员都被处罚的案件，按两者都已作出决定之日计。"),
    EXEMPTED(
            "不予处罚",
            "份",
            false,
            List.of(Countable.EXEMPTED),
            "不予行政处罚决定（轻微、初次、无主观过错、违法事实不能成立、超过追责期限），一名当事人一份计一份，按作出之日计。"),
    TRANSFERRED("移送公安", "件", true, List.of(Countable.TRANSFERRED), "涉嫌犯罪移送公安机关的，一名当事人移送一次计一件，按移交之日计。"),
    CONTESTED(
            "复议诉讼",
            "件",
            true,
            List.of(Countable.REVIEW, Countable.SUIT),
            "复议机关受理的行政复议和人民法院立案的行政诉讼，按受理、立案之日计；复议之后又起诉的各计一件。"),
    LOST("其中败诉", "件", false, List.of(Countable.LOST), "复议决定、生效裁判变更、撤销、责令重作、确认违法或者无效的，按登记结果之日计，受理可能在以前的期间。"),
    IDLE("零立案零处罚", "个", false, List.of(), "所选期间既没有立案也没有处罚决定的机关；只数应急管理局和不设在局下的执法队伍，镇街、人民政府和其他机构不数。"),
    DUE("距九十日不足十五日", "件", true, List.of(), "今天起十五日内（含第十五日）办案期限届满、尚未作出决定的案件；是今天的情况，不随期间变化。"),
    OVERDUE("超期", "件", true, List.of(), "有本机关应当办理的事项已过期限而未办的案件；是今天的情况，不随期间变化。");

    private final String label;
    private final String unit;
    private final boolean verified;
    private final List<Countable> counted;
    private final String definition;

    Indicator(String label, String unit, boolean verified, List<Countable> counted, String definition) {
        this.label = label;
        this.unit = unit;
        this.verified = verified;
        this.counted = counted;
        this.definition = definition;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    boolean verified() {
        return verified;
    }

    List<Countable> counted() {
        return counted;
    }

    String definition() {
        return definition;
    }

    /** True where it is about today, whatever the period. */
    boolean isStanding() {
        return this == DUE || this == OVERDUE;
    }

    boolean isMoney() {
        return unit.equals("元");
    }

    /** Which cases it counts: by an accident, before one, or either. */
    @Nullable
    Boolean accident() {
        return this == FILED_ACCIDENT ? Boolean.TRUE : this == FILED_BEFORE ? Boolean.FALSE : null;
    }

    /** What the list of cases is asked for, beside organ and period; empty where it counts organs. */
    Map<String, String> list(Today today) {
        Map<String, String> asked = new TreeMap<>();
        if (!counted.isEmpty()) {
            asked.put("counted", counted.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        if (accident() != null) {
            asked.put("accident", String.valueOf(accident()));
        }
        if (this == DUE) {
            asked.put("decideBy", today.decideBy().toString());
        }
        if (this == OVERDUE) {
            asked.put("overdue", "true");
        }
        return asked;
    }
}
