package org.tiean.casework.penalty.weighing;

/** Why a penalty is lightened or mitigated (处罚法30, 31, 32). */
public enum LessenGround {
    MINOR_AGE("已满十四周岁不满十八周岁", true),
    PARTLY_INCAPABLE("尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人", true),
    REMOVED_HARM("主动消除或者减轻违法行为危害后果", false),
    COERCED("受他人胁迫或者诱骗实施违法行为", false),
    CONFESSED("主动供述行政机关尚未掌握的违法行为", false),
    MERIT("配合行政机关查处违法行为有立功表现", false),
    OTHER_LAW("法律、法规、规章规定的其他情形", false);

    private final String label;
    private final boolean ofPersons;

    LessenGround(String label, boolean ofPersons) {
        this.label = label;
        this.ofPersons = ofPersons;
    }

    public String label() {
        return label;
    }

    public boolean ofPersons() {
        return ofPersons;
    }
}
