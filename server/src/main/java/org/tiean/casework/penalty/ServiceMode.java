package org.tiean.casework.penalty;

/** How a paper is served. */
public enum ServiceMode {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POSTED("邮寄送达");

    private final String label;

    ServiceMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
