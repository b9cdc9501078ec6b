package org.tiean.registry;

import java.util.regex.Pattern;

/** The check character of a unified social credit code (GB 32100-2015). */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

    private CreditCode() {}

    static boolean valid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(17) == check(code);
    }

    /** The check character of the first seventeen. */
    static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
