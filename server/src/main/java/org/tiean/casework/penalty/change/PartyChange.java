package org.tiean.casework.penalty.change;

/** How somebody else, or the same under another name, comes to stand in a party's place. */
public enum PartyChange {
    RENAMED("名称（姓名）变更"),
    MERGED("合并，由合并后的单位承受"),
    DIVIDED("分立，由分立后的单位承受"),
    LIQUIDATED("注销，由清算组、股东等承受（待核）");

    private final String label;

    PartyChange(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
