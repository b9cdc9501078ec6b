package org.tiean.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlanksTest {
    private static String blank(String text) {
        return Blanks.of(text, List.of("西安沣水桥精细化工有限公司"), List.of("郑国梁", "王立新"));
    }

    @Test
    void names_dates_and_amounts_of_the_earlier_case_are_gone() {
        assertThat(blank("2026年3月2日检查西安沣水桥精细化工有限公司发现，总经理郑国梁安排3名操作工上岗，拟罚款30,000元（叁万元整）。"))
                .isEqualTo("【日期】检查【当事人】发现，总经理【姓名】安排【数字】名操作工上岗，拟罚款【金额】（【金额】）。");
    }

    @Test
    void numbers_of_papers_addresses_phones_and_codes_are_gone() {
        assertThat(blank("（莲）应急罚告〔2026〕9号送达，住所地西安市莲湖区大兴西路二百一十号，电话029-80001001，代码91610104MA6TX0001A。"))
                .isEqualTo("【文号】送达，住所地【地址】，电话【号码】，代码【号码】。");
    }

    @Test
    void times_and_dates_in_characters_are_gone() {
        assertThat(blank("二〇二六年三月二日14:30至15时20分，2026-03-02复查")).isEqualTo("【日期】【时间】至【时间】，【日期】复查");
    }

    @Test
    void what_the_law_says_stays() {
        String law = "违反《中华人民共和国安全生产法》第二十八条第一款，依据第97条第3项，属于首次违法，并及时改正。";
        assertThat(blank(law)).isEqualTo(law);
    }

    @Test
    void a_blank_that_nobody_filled_is_found_and_other_brackets_are_not() {
        assertThat(Blanks.open("罚款【金额】")).contains("【金额】");
        assertThat(Blanks.open("见【附件】")).isEmpty();
    }

    @Property
    void no_figure_of_an_amount_survives(@ForAll @IntRange(min = 1, max = 2_000_000) int yuan) {
        assertThat(blank("罚款人民币" + yuan + "元。")).isEqualTo("罚款人民币【金额】。");
        assertThat(blank("罚款" + "%,d".formatted(yuan) + ".50元。")).isEqualTo("罚款【金额】。");
    }

    @Property
    void no_date_survives(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        assertThat(blank("于" + year + "年" + month + "月" + day + "日立案")).isEqualTo("于【日期】立案");
    }
}
