package org.tiean.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;

/** Organisations: find one, list them, and say how one was called on a day. */
@Component
public class Orgs {
    private static final long CITY = 100_000_000L;
    private static final long DISTRICT = 1_000_000L;
    private static final long TOWN = 1_000L;
    /** Below it GB/T 2260 numbers districts and counties. */
    private static final long FIRST_FREE = 61;

    private final OrgTable table;
    private final RealClock clock;

    Orgs(OrgTable table, RealClock clock) {
        this.table = table;
        this.clock = clock;
    }

    public Org of(UUID id) {
        return find(id).orElseThrow(() -> Rejected.notFound("该机构"));
    }

    public Optional<Org> find(UUID id) {
        return table.find(id);
    }

    /** The body in whose name papers of this organisation issue. */
    public Org issuer(UUID id) {
        return table.issuer(id).orElseThrow(() -> Rejected.notFound("该机构"));
    }

    /** The name the body had on the day, as an old paper prints it. */
    public String nameOn(UUID id, LocalDate day) {
        return table.nameOn(id, day).orElseGet(() -> of(id).name());
    }

    /** The names the body had on each of the days, asked for together. */
    public Map<LocalDate, String> namesOn(Org org, List<LocalDate> days) {
        Map<LocalDate, String> known = table.namesOn(org.id(), days);
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(day -> day, day -> known.getOrDefault(day, org.name())));
    }

    /** Whether one stands above the other, by either parent. */
    public boolean above(UUID superior, UUID org) {
        return !superior.equals(org) && table.chain(org).contains(superior);
    }

    /** The body next above in the trade, in whose name papers issue. */
    public Optional<Org> superior(UUID org) {
        return Optional.ofNullable(issuer(org).parentBusiness()).flatMap(table::issuer);
    }

    /** Bodies of this platform that enforce in their own name. */
    public List<Org> issuers() {
        return table.list(null, null, null, clock.today()).stream()
                .filter(org -> org.bureau() == null && !org.kind().equals("政府"))
                .toList();
    }

    /** The body and its teams, which work in its name. */
    public List<Org> ownBodies(UUID issuer) {
        return table.below(issuer).stream()
                .filter(org -> org.issuer().equals(issuer))
                .toList();
    }

    /** Open organisations of exactly this name. */
    public List<Org> named(String name) {
        return table.named(name, clock.today());
    }

    /** All organisations whose region lies in a range. */
    public List<Org> within(RegionRange range) {
        return table.list(range.from(), range.to(), null, null);
    }

    List<Org> list(@Nullable Long from, @Nullable Long to, @Nullable String name, boolean closed) {
        return table.list(from, to, name, closed ? null : clock.today());
    }

    /** A code in a free range of the parent, for zones and new towns that GB/T 2260 does not number. */
    Optional<Long> freeRegion(UUID parent) {
        Org above = of(parent);
        RegionRange range = table.ranges(parent).stream().findFirst().orElseGet(() -> RegionRange.of(above.region()));
        long width = range.to() - range.from();
        long step = width > DISTRICT ? DISTRICT : TOWN;
        long first = width >= CITY ? range.from() + FIRST_FREE * step : range.from() + step;
        return table.free(first, range.to() - step, step, width);
    }
}
