package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/** The organs below an organ, by either parent. */
class OrgansStoreTest extends HttpStory {
    private static final long PLACE = 990101000000L;
    private static final long ELSEWHERE = 990201000000L;

    private Org org(long region, String kind, @Nullable UUID admin, @Nullable UUID business, @Nullable UUID bureau) {
        UUID id = Uuid7.next();
        var org = new Org(
                id, region, "机构" + id, "机构", "区县", kind, admin, business, bureau, EvaluationCity.SINCE, null, 1);
        Actors.as(new Actor(id, "测试人", id, Set.of(), List.of(RegionRange.of(region)), null), () -> {
            tx.executeWithoutResult(status -> {
                db.sql("select set_config('tiean.admin', '{[100000000000,999999999999)}', true)")
                        .query(String.class)
                        .single();
                context.getBean(OrgTable.class).insert(org);
            });
            return true;
        });
        return org;
    }

    private <T> T reading(Org from, Supplier<T> work) {
        var range = List.of(RegionRange.of(PLACE));
        return Actors.as(
                new Actor(Uuid7.next(), "测试人", from.id(), Set.of(Posts.LEADER), range, null),
                () -> tx.execute(status -> work.get()));
    }

    @Test
    void either_parent_puts_an_organ_below_and_a_team_stands_for_its_bureau() {
        Org bureau = org(PLACE, "局", null, null, null);
        Org team = org(PLACE, "队", null, bureau.id(), bureau.id());
        Org byBusiness = org(PLACE + 1_000, "局", null, bureau.id(), null);
        Org byAdministration = org(PLACE + 2_000, "局", bureau.id(), null, null);
        Org town = org(PLACE + 3_000, "镇街", byAdministration.id(), byBusiness.id(), null);
        Org outside = org(ELSEWHERE, "局", null, bureau.id(), null);
        Organs organs = context.getBean(Organs.class);

        assertThat(reading(team, organs::own)).isEqualTo(bureau.id());
        List<Organs.Organ> all = reading(team, () -> organs.under(bureau.id()));
        assertThat(all)
                .extracting(Organs.Organ::id)
                .containsExactly(bureau.id(), byBusiness.id(), byAdministration.id(), town.id())
                .doesNotContain(outside.id());
        assertThat(all).extracting(Organs.Organ::depth).containsExactly(0, 1, 1, 2);
        assertThat(all.get(0).bodies()).containsExactlyInAnyOrder(bureau.id(), team.id());
        assertThat(reading(team, () -> organs.under(byBusiness.id())))
                .extracting(Organs.Organ::id)
                .containsExactly(byBusiness.id(), town.id());
    }
}
