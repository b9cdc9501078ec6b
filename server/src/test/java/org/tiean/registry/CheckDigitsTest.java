package org.tiean.registry;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class CheckDigitsTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Example
    void the_example_of_the_standard_holds() {
        assertThat(ResidentId.valid("11010519491231002X")).isTrue();
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
    }

    @Property
    void one_wrong_character_in_a_credit_code_is_seen(
            @ForAll("creditCodes") String code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 30) int shift) {
        assertThat(CreditCode.valid(code)).isTrue();
        char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + shift) % 31);
        assertThat(CreditCode.valid(code.substring(0, place) + wrong + code.substring(place + 1)))
                .isFalse();
    }

    @Property
    void one_wrong_digit_in_an_identity_number_is_seen(
            @ForAll("residents") String number,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        assertThat(ResidentId.valid(number)).isTrue();
        int wrong = (number.charAt(place) - '0' + shift) % 10;
        assertThat(ResidentId.valid(number.substring(0, place) + wrong + number.substring(place + 1)))
                .isFalse();
    }

    @Property
    void two_neighbours_swapped_in_an_identity_number_are_seen(
            @ForAll("residents") String number, @ForAll @IntRange(max = 15) int place) {
        char first = number.charAt(place);
        char second = number.charAt(place + 1);
        String swapped = number.substring(0, place) + second + first + number.substring(place + 2);
        assertThat(ResidentId.valid(swapped)).isEqualTo(first == second);
    }

    @Property
    void nonsense_is_never_valid_and_never_fails(@ForAll String text) {
        assertThat(CreditCode.valid(text)).isFalse();
        assertThat(ResidentId.valid(text)).isFalse();
    }

    @Provide
    Arbitrary<String> creditCodes() {
        var head = Arbitraries.strings().withChars(ALPHABET).ofLength(2);
        var place = Arbitraries.strings().numeric().ofLength(6);
        var body = Arbitraries.strings().withChars(ALPHABET).ofLength(9);
        return Combinators.combine(head, place, body)
                .as((a, b, c) -> a + b + c)
                .map(code -> code + CreditCode.check(code));
    }

    @Provide
    Arbitrary<String> residents() {
        var place = Arbitraries.integers().between(110_000, 820_000);
        var born = Dates.dates().between(java.time.LocalDate.of(1900, 1, 1), java.time.LocalDate.of(2026, 1, 1));
        var order = Arbitraries.strings().numeric().ofLength(3);
        return Combinators.combine(place, born, order)
                .as((a, b, c) -> a + b.toString().replace("-", "") + c)
                .map(number -> number + ResidentId.check(number));
    }
}
