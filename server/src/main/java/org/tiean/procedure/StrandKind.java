package org.tiean.procedure;

/** What a strand of a matter follows; ids are the prefix and a running number, the case strand is just {@code case}. */
public enum StrandKind {
    CASE("case", "案件"),
    PARTY("p", "当事人"),
    HEARING("h", "听证"),
    SERVICE("s", "送达"),
    PRESERVATION("k", "先行登记保存"),
    APPRAISAL("a", "鉴定"),
    CUSTODY("c", "证据保管"),
    REMEDY("r", "救济"),
    ENFORCEMENT("e", "申请法院执行"),
    TRANSFER("t", "移送公安机关"),
    MOVE("m", "移送管辖");

    private final String prefix;
    private final String label;

    StrandKind(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String idOf(int n) {
        return this == CASE ? prefix : prefix + n;
    }
}
