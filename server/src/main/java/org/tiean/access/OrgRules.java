package org.tiean.access;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/** What an organisation has to be: below one that the administrator keeps, in a tree without circles, under one name. */
@Component
class OrgRules {
    private static final Set<String> LEVELS = Set.of("省", "市", "区县", "开发区", "新区", "新城", "镇街");
    private static final Set<String> KINDS = Set.of("局", "队", "镇街", "政府", "其他");
    private static final String BUREAU = "局";
    private static final String TEAM = "队";

    private final OrgTable table;
    private final RealClock clock;

    OrgRules(OrgTable table, RealClock clock) {
        this.table = table;
        this.clock = clock;
    }

    void mayBegin(Org org) {
        Administration.inside(org.region());
        wellFormed(org);
        if (org.parentAdmin() == null && org.parentBusiness() == null) {
            throw Rejected.invalid("parentAdmin", "请选择上级：新机构只能建在本级管理的机构之下");
        }
        below(org.parentAdmin(), "parentAdmin");
        below(org.parentBusiness(), "parentBusiness");
        alone(org);
    }

    void mayMove(Org before, Org after) {
        Administration.inside(before.region());
        wellFormed(after);
        if (before.region() != after.region()) {
            throw Rejected.invalid("region", "区划代码不能修改；撤并请停用旧机构并新建");
        }
        if (!java.util.Objects.equals(before.parentAdmin(), after.parentAdmin())) {
            below(after.parentAdmin(), "parentAdmin");
        }
        if (!java.util.Objects.equals(before.parentBusiness(), after.parentBusiness())) {
            below(after.parentBusiness(), "parentBusiness");
        }
        if (above(after).contains(after.id())) {
            throw Rejected.invalid("parentAdmin", "上级不能是本机构或者它的下级");
        }
        alone(after);
    }

    /** Old papers keep the old name, so a name begins today at the latest and after the one before. */
    void mayRename(Org org, @Nullable LocalDate on) {
        if (on == null) {
            throw Rejected.invalid("renamedOn", "更名请填写生效日期，旧文书仍印旧名称");
        }
        if (on.isAfter(clock.today())) {
            throw Rejected.invalid("renamedOn", "更名请在生效当日或者之后办理");
        }
        LocalDate latest = table.names(org.id()).stream()
                .map(OrgTable.Name::fromOn)
                .max(LocalDate::compareTo)
                .orElse(org.validFrom());
        if (!on.isAfter(latest)) {
            throw Rejected.invalid("renamedOn", "现用名称自" + latest + "起使用，新名称应在此之后");
        }
    }

    /** A body closes after its people have gone elsewhere and nothing stands below it. */
    void mayClose(Org org, LocalDate on) {
        Administration.inside(org.region());
        if (org.validTo() != null) {
            throw Rejected.conflict("already-closed", "该机构已于" + org.validTo() + "撤销");
        }
        if (!on.isAfter(org.validFrom())) {
            throw Rejected.invalid("on", "撤销日期应晚于设立日期" + org.validFrom());
        }
        var rest = table.dependants(org.id(), on);
        List<Refusal> refusals = Stream.of(
                        rest.bodies() == 0
                                ? null
                                : Refusal.of("bodies-below", "还有 " + rest.bodies() + " 个下级机构，请先撤销或者调整隶属", "内部规则"),
                        rest.people() == 0
                                ? null
                                : Refusal.of("people-inside", "还有 " + rest.people() + " 个在用账号，请先停用或者调动", "内部规则"))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
    }

    private static void wellFormed(Org org) {
        if (!LEVELS.contains(org.level())) {
            throw Rejected.invalid("level", "没有这个层级");
        }
        if (!KINDS.contains(org.kind())) {
            throw Rejected.invalid("kind", "没有这个机构类别");
        }
        if (org.bureau() != null && !org.kind().equals(TEAM)) {
            throw Rejected.invalid("bureau", "只有执法队伍以所属局的名义出文（局队合一）");
        }
    }

    private void below(@Nullable UUID parent, String field) {
        if (parent == null) {
            return;
        }
        Org above = table.find(parent).orElseThrow(() -> Rejected.invalid(field, "没有这个上级机构"));
        if (!Actors.current().covers(above.region())) {
            throw Rejected.invalid(field, "上级机构不在您的管理范围内");
        }
        if (above.closedOn(clock.today())) {
            throw Rejected.invalid(field, "上级机构已经撤销");
        }
    }

    private void alone(Org org) {
        UUID bureau = org.bureau();
        if (bureau != null) {
            Org body = table.find(bureau).orElseThrow(() -> Rejected.invalid("bureau", "没有这个局"));
            if (!body.kind().equals(BUREAU) || body.region() != org.region()) {
                throw Rejected.invalid("bureau", "以同一辖区的局的名义出文");
            }
        }
        if (table.named(org.name(), clock.today()).stream()
                .anyMatch(other -> !other.id().equals(org.id()) && other.region() == org.region())) {
            throw Rejected.invalid("name", "本辖区已有同名机构");
        }
    }

    private Set<UUID> above(Org org) {
        Set<UUID> seen = new HashSet<>();
        var open = new ArrayDeque<UUID>();
        parents(org).forEach(open::add);
        while (!open.isEmpty()) {
            UUID next = open.remove();
            if (seen.add(next)) {
                table.find(next).stream().flatMap(OrgRules::parents).forEach(open::add);
            }
        }
        return seen;
    }

    private static Stream<UUID> parents(Org org) {
        return Stream.of(
                        java.util.Optional.ofNullable(org.parentAdmin()),
                        java.util.Optional.ofNullable(org.parentBusiness()))
                .flatMap(java.util.Optional::stream);
    }
}
