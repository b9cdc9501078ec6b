package org.tiean.casework.penalty.inquiry;

/** How electronic data were taken; by analogy with the rules of market supervision (待核). */
public enum ExtractionMethod {
    ORIGINAL_MEDIUM("封存原始存储介质"),
    ON_SITE("现场提取"),
    ONLINE("网络在线提取"),
    SCREENSHOT("截屏、拍照"),
    FILMED("录像"),
    PRINTED("打印");

    private final String label;

    ExtractionMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
