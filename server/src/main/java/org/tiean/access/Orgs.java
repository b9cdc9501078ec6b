package org.tiean.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;

/** Organisations: find one, list them, and say how one was called on a day. */
@Component
public class Orgs {
    private final OrgTable table;

    Orgs(OrgTable table) {
        this.table = table;
    }

    public Org of(UUID id) {
        return find(id).orElseThrow(() -> Rejected.notFound("该机构"));
    }

    public Optional<Org> find(UUID id) {
        return table.find(id);
    }

    /** The body in whose name papers of this organisation issue. */
    public Org issuer(UUID id) {
        Org org = of(id);
        return org.bureau() == null ? org : of(org.bureau());
    }

    /** The name the body had on the day, as an old paper prints it. */
    public String nameOn(UUID id, LocalDate day) {
        return table.nameOn(id, day).orElseGet(() -> of(id).name());
    }

    /** All organisations whose region lies in a range. */
    public List<Org> within(RegionRange range) {
        return table.list(range.from(), range.to(), null);
    }

    List<Org> list(@Nullable Long from, @Nullable Long to, @Nullable String name) {
        return table.list(from, to, name);
    }
}
