package org.tiean.casework.penalty.service;

import java.util.EnumSet;
import java.util.Set;

/** How a paper is served (民诉法87-95, 处罚法61(2)). */
public enum ServiceMode {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POSTED("邮寄送达"),
    ENTRUSTED("委托送达"),
    HANDED("转交送达"),
    ELECTRONIC("电子送达"),
    ANNOUNCEMENT("公告送达");

    /** Open only where serving directly is difficult (民诉法91). */
    private static final Set<ServiceMode> SUBSTITUTES = EnumSet.of(POSTED, ENTRUSTED);

    /** Modes with a condition without which nothing was served; each is recorded by its own act. */
    private static final Set<ServiceMode> CONDITIONAL = EnumSet.of(ELECTRONIC, ANNOUNCEMENT);

    private final String label;

    ServiceMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isSubstitute() {
        return SUBSTITUTES.contains(this);
    }

    boolean isConditional() {
        return CONDITIONAL.contains(this);
    }
}
