package org.tiean.document.number;

/** How a number is written: （莲）应急罚告〔2026〕3号, full-width brackets, no leading zeros (GB/T 9704). */
public final class NumberText {
    private NumberText() {}

    public static String of(String region, String organ, String mark, int year, int serial) {
        return "（" + region + "）" + organ + mark + "〔" + year + "〕" + serial + "号";
    }
}
