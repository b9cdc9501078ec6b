package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.kernel.RegionRange;
import org.tiean.law.Division.Level;

class DivisionsTest {
    private static final long XIAN = 610100000000L;
    private static final Laws LAWS = new Laws();
    private static final Divisions DIVISIONS = LAWS.divisions();

    @Test
    void there_are_thirty_one_provinces_and_xian_has_thirteen_districts_and_counties() {
        assertThat(DIVISIONS.provinces()).hasSize(31);
        assertThat(DIVISIONS.children(XIAN))
                .filteredOn(row -> row.level() == Level.COUNTY)
                .hasSize(13);
        assertThat(DIVISIONS.fullName(610104000000L)).isEqualTo("陕西省西安市莲湖区");
        assertThat(DIVISIONS.fullName(110101001000L)).isEqualTo("北京市东城区东华门街道");
    }

    @ParameterizedTest
    @ValueSource(longs = {441900000000L, 442000000000L, 460400000000L, 350527000000L})
    void a_division_that_repeats_its_code_one_level_down_is_one_division(long code) {
        Division division = DIVISIONS.find(code).orElseThrow();
        assertThat(division.parent()).isNotNull().isNotEqualTo(code);
        assertThat(DIVISIONS.children(code)).noneMatch(child -> child.code() == code);
        assertThat(DIVISIONS.pathUp(code)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_towns_of_dongguan_belong_to_the_city() {
        assertThat(DIVISIONS.children(441900000000L)).hasSizeGreaterThan(30).allMatch(row -> row.level() == Level.TOWN);
    }

    @Test
    void the_new_area_holds_its_new_towns_and_nothing_of_the_districts() {
        Division area = DIVISIONS.find(610190000000L).orElseThrow();
        assertThat(area.level()).isEqualTo(Level.NEW_AREA);
        assertThat(DIVISIONS.children(area.code())).hasSize(5).allSatisfy(town -> {
            assertThat(town.level()).isEqualTo(Level.NEW_TOWN);
            assertThat(area.range().contains(town.range().from())).isTrue();
            assertThat(area.range().contains(town.range().to() - 1)).isTrue();
        });
        assertThat(DIVISIONS.children(XIAN))
                .filteredOn(row -> row.level() == Level.COUNTY)
                .noneMatch(row -> area.range().contains(row.code()));
    }

    @Test
    void every_division_lies_in_the_range_of_its_parent() {
        for (Division province : DIVISIONS.provinces()) {
            inside(province);
        }
    }

    private static void inside(Division parent) {
        for (Division child : DIVISIONS.children(parent.code())) {
            assertThat(contains(parent.range(), child.range())).as(child.name()).isTrue();
            inside(child);
        }
    }

    private static boolean contains(RegionRange outer, RegionRange inner) {
        return outer.contains(inner.from()) && outer.contains(inner.to() - 1);
    }

    @Test
    void a_village_begins_with_its_town_and_a_code_from_nowhere_is_refused() {
        assertThat(DIVISIONS.pathUp(610104001009L)).startsWith(610104001000L).endsWith(610000000000L);
        assertThatThrownBy(() -> DIVISIONS.pathUp(990000000000L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_that_two_divisions_use_is_refused() {
        var one = new Division(XIAN, "甲", Level.CITY, 610000000000L, RegionRange.of(XIAN));
        var other = new Division(XIAN, "乙", Level.CITY, 610000000000L, RegionRange.of(XIAN));
        assertThatThrownBy(() -> new Divisions(List.of(one, other))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_industries_are_those_of_the_national_standard() {
        Industries industries = LAWS.industries();
        assertThat(industries.sections()).hasSize(20);
        assertThat(industries.find("A0111").orElseThrow().parent()).isEqualTo("A011");
        assertThat(industries.children("A01")).isNotEmpty();
    }
}
