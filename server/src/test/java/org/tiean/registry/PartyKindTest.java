package org.tiean.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiean.kernel.Fen;
import org.tiean.kernel.Uuid7;

class PartyKindTest {
    @Test
    void a_citizen_is_fined_on_the_spot_up_to_200_yuan_an_organisation_up_to_3000() {
        assertThat(PartyKind.PERSON.summaryLimit()).isEqualTo(Fen.yuan(200));
        assertThat(PartyKind.LEGAL_PERSON.summaryLimit()).isEqualTo(Fen.yuan(3000));
        assertThat(PartyKind.BRANCH.summaryLimit()).isEqualTo(Fen.yuan(3000));
        assertThat(PartyKind.UNINCORPORATED.summaryLimit()).isEqualTo(Fen.yuan(3000));
    }

    @Test
    void where_the_law_leaves_the_sole_trader_open_the_protecting_column_is_used_and_marked() {
        assertThat(PartyKind.SOLE_TRADER.thresholdColumn()).isEqualTo(PartyKind.Column.PERSON);
        assertThat(PartyKind.SOLE_TRADER.form()).isEqualTo(PartyKind.Form.UNIT);
        assertThat(PartyKind.SOLE_TRADER.verified()).isFalse();
        assertThat(PartyKind.UNLICENSED.verified()).isFalse();
        assertThat(PartyKind.LEGAL_PERSON.verified()).isTrue();
    }

    @Test
    void shop_and_operator_are_printed_together() {
        assertThat(party(PartyKind.SOLE_TRADER, "莲湖区老米家泡馍馆", "米大山").printedName())
                .isEqualTo("莲湖区老米家泡馍馆（经营者：米大山）");
        assertThat(party(PartyKind.LEGAL_PERSON, "西安秦岭化工有限公司", "王一").printedName())
                .isEqualTo("西安秦岭化工有限公司");
    }

    @Test
    void what_nobody_opened_shows_only_its_ends() {
        assertThat(Mask.number("610104199001011234")).isEqualTo("610***********1234");
        assertThat(Mask.number("13800138000")).isEqualTo("138****8000");
        assertThat(Mask.number("G1234")).isEqualTo("G****");
        assertThat(Mask.address("西安市莲湖区桃园路12号")).isEqualTo("西安市莲湖区****");
        assertThat(Mask.number(null)).isNull();
    }

    private static Party party(PartyKind kind, String name, String representative) {
        return new Party(
                Uuid7.next(),
                610104000000L,
                null,
                kind,
                name,
                null,
                null,
                representative,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
