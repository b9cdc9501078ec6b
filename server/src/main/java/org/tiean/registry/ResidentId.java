package org.tiean.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The check character of a resident identity number (GB 11643). */
final class ResidentId {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final String CHECKS = "10X98765432";

    private ResidentId() {}

    static boolean valid(String number) {
        return SHAPE.matcher(number).matches()
                && number.charAt(17) == check(number)
                && born(number).isPresent();
    }

    /** The check character of the first seventeen. */
    static char check(String number) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            int weight = (1 << (17 - place)) % 11;
            sum += (number.charAt(place) - '0') * weight;
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> born(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
