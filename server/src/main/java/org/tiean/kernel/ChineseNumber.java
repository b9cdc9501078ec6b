package org.tiean.kernel;

/** Ordinary Chinese numerals for article numbers: 64 is 六十四. */
public final class ChineseNumber {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumber() {}

    public static String of(int n) {
        if (n < 0 || n > 999) {
            throw new IllegalArgumentException("no article has the number " + n);
        }
        var out = new StringBuilder();
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        if (hundreds > 0) {
            out.append(DIGITS[hundreds]).append("百");
            if (tens == 0 && ones > 0) {
                out.append("零");
            }
        }
        if (tens > 0) {
            out.append(tens == 1 && hundreds == 0 ? "" : DIGITS[tens]).append("十");
        }
        if (ones > 0 || n == 0) {
            out.append(DIGITS[ones]);
        }
        return out.toString();
    }
}
