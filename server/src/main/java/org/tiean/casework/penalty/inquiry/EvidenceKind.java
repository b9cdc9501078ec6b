package org.tiean.casework.penalty.inquiry;

/** The eight kinds of evidence (处罚法46(1)). */
public enum EvidenceKind {
    DOCUMENT("书证"),
    OBJECT("物证"),
    AUDIO_VIDEO("视听资料"),
    ELECTRONIC("电子数据"),
    WITNESS("证人证言"),
    STATEMENT("当事人的陈述"),
    APPRAISAL("鉴定意见"),
    SCENE_RECORD("勘验笔录、现场笔录");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
