package org.tiean.document.form;

/**
 * One form of the catalogue.
 *
 * @param no its number in the national set (1–48) or among the supplements (49–68)
 * @param mark 文种代字, the word in its document number; empty where the form has no number
 * @param holder who receives the second copy; empty where the paper stays in the file
 * @param copies how often it is printed in a set
 * @param seal the seal it carries
 * @param signed whether somebody signs it by hand
 * @param pages when 共 页 第 页 is printed
 * @param volume 正卷 or 副卷
 * @param position order of binding inside the volume
 */
public record Form(
        int no,
        String code,
        String title,
        Kind kind,
        String mark,
        String holder,
        boolean outward,
        int copies,
        Seal seal,
        boolean signed,
        PageMark pages,
        String volume,
        int position) {

    /** Which seal a form carries. */
    public enum Seal {
        NONE(""),
        OFFICIAL("机关公章"),
        ENFORCEMENT("执法专用章");

        private final String label;

        Seal(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** When the page mark 共 页 第 页 is printed. */
    public enum PageMark {
        ALWAYS,
        SEVERAL,
        NEVER
    }

    public boolean numbered() {
        return !mark.isEmpty();
    }

    /** The note at the foot: who keeps which copy. */
    public String copiesNote() {
        return holder.isEmpty() ? "" : "本文书一式两份：一份由应急管理部门备案，一份交" + holder + "。";
    }

    /** A paper of the file that counts by the signatures of persons alone. */
    public boolean signedOnly() {
        return signed && !outward && seal == Seal.NONE;
    }

    /** A paper that leaves the house or is signed by hand counts only when its sealed or signed original came back. */
    public boolean needsOriginal() {
        return outward || signed;
    }
}
