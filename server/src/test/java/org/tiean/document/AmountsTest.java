package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Fen;

class AmountsTest {
    @Property(tries = 20_000)
    void figures_and_capitals_say_the_same(@ForAll @LongRange(max = 99_999_999_999_999_999L) long fen) {
        var amount = new Fen(fen);
        assertThat(new BigDecimal(amount.figures()).movePointRight(2).longValueExact())
                .isEqualTo(fen);
        assertThat(read(amount.capitals())).as(amount.capitals()).isEqualTo(fen);
    }

    @Property(tries = 5_000)
    void so_do_the_amounts_of_everyday_cases(@ForAll @LongRange(max = 2_000_000_00L) long fen) {
        assertThat(read(new Fen(fen).capitals())).isEqualTo(fen);
    }

    @Test
    void capitals_are_written_as_cheques_are() {
        assertThat(new Fen(1_050_000).capitals()).isEqualTo("壹万零伍佰元整");
        assertThat(Fen.yuan(1_000_000).capitals()).isEqualTo("壹佰万元整");
        assertThat(new Fen(12_345_678).capitals()).isEqualTo("壹拾贰万叁仟肆佰伍拾陆元柒角捌分");
        assertThat(Fen.yuan(10).capitals()).isEqualTo("壹拾元整");
        assertThat(new Fen(105).capitals()).isEqualTo("壹元零伍分");
        assertThat(Fen.yuan(100_000_000).capitals()).isEqualTo("壹亿元整");
        assertThat(Fen.yuan(100_010_000).capitals()).isEqualTo("壹亿零壹万元整");
        assertThat(Fen.yuan(1_000_100_000_000L).capitals()).isEqualTo("壹万零壹亿元整");
        assertThat(Fen.yuan(1_000_000_000_000L).capitals()).isEqualTo("壹万亿元整");
    }

    @Test
    void zero_never_stands_at_the_end_and_never_twice() {
        for (long yuan : new long[] {10, 100, 1_000, 10_000, 10_010, 101_000, 20_000_300, 1_000_000_001L}) {
            assertThat(Fen.yuan(yuan).capitals()).doesNotContain("零零").doesNotContain("零元");
        }
    }

    /** Reads capitals back without knowing how they were written. */
    private static long read(String capitals) {
        String digits = "零壹贰叁肆伍陆柒捌玖";
        long yuan = 0;
        long section = 0;
        long digit = 0;
        long fen = 0;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            switch (c) {
                case '拾' -> {
                    section += digit * 10;
                    digit = 0;
                }
                case '佰' -> {
                    section += digit * 100;
                    digit = 0;
                }
                case '仟' -> {
                    section += digit * 1000;
                    digit = 0;
                }
                case '万' -> {
                    section = (section + digit) * 10_000;
                    digit = 0;
                    yuan += section;
                    section = 0;
                }
                case '亿' -> {
                    yuan = (yuan + section + digit) * 100_000_000;
                    section = 0;
                    digit = 0;
                }
                case '元' -> {
                    yuan += section + digit;
                    section = 0;
                    digit = 0;
                }
                case '角' -> {
                    fen += digit * 10;
                    digit = 0;
                }
                case '分' -> {
                    fen += digit;
                    digit = 0;
                }
                case '整' -> {}
                default -> digit = digits.indexOf(c);
            }
        }
        return yuan * 100 + fen;
    }
}
