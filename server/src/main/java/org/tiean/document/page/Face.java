package org.tiean.document.page;

import java.util.List;

/** A face the templates ask for: the family name, the outline shipped, and the files an agency may put in its place. */
enum Face {
    BODY("Body", "FangSong.ttf", List.of("仿宋_GB2312.ttf", "simfang.ttf", "FangSong_GB2312.ttf", "FangSong.ttf")),
    TITLE("Title", "SongBlack.ttf", List.of("华文中宋.ttf", "STZHONGS.TTF", "方正小标宋简体.ttf", "SongBlack.ttf")),
    HEI("Hei", "Hei.ttf", List.of("黑体.ttf", "simhei.ttf", "Hei.ttf")),
    FALLBACK("Fallback", "SongLight.ttf", List.of("SongLight.ttf"));

    private final String family;
    private final String shipped;
    private final List<String> preferred;

    Face(String family, String shipped, List<String> preferred) {
        this.family = family;
        this.shipped = shipped;
        this.preferred = preferred;
    }

    /** The family an agency's own outline is registered under; the templates name it before the shipped one. */
    String ownFamily() {
        return "Own" + family;
    }

    String family() {
        return family;
    }

    String shipped() {
        return shipped;
    }

    List<String> preferred() {
        return preferred;
    }
}
