package org.tiean.casework.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.casework.OpenCases;
import org.tiean.casework.OpenCases.OpenCase;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseQuery;
import org.tiean.casework.view.MatterView.OfferView;
import org.tiean.procedure.Matter;

/** The act that comes next in a case and is open to whoever asks. */
@Component
class NextActs {
    private final OpenCases cases;
    private final CaseQuery query;

    NextActs(OpenCases cases, CaseQuery query) {
        this.cases = cases;
        this.query = query;
    }

    record Next(String act, String label, String strand) {}

    /** A strand of a case. */
    record Place(UUID matter, String strand) {}

    /** Prefers the strand on which a term runs and the strands that belong to it; nothing where nothing is open. */
    Map<Place, Next> of(Collection<Place> places) {
        Set<UUID> matters = places.stream().map(Place::matter).collect(Collectors.toSet());
        Map<UUID, OpenCase> open = cases.of(query.rows(matters)).stream()
                .collect(Collectors.toMap(one -> one.row().id(), one -> one));
        Map<UUID, List<OfferView>> tasks = new HashMap<>();
        Map<Place, Next> all = new HashMap<>();
        for (Place place : places) {
            OpenCase one = open.get(place.matter());
            if (one != null) {
                next(one.matter(), tasks.computeIfAbsent(place.matter(), id -> tasks(one)), place.strand())
                        .ifPresent(next -> all.put(place, next));
            }
        }
        return all;
    }

    private static List<OfferView> tasks(OpenCase one) {
        var names = new Names(one.matter().standing(), Map.of(), Map.of(), form -> form);
        return OfferViews.of(one.procedure(), one.matter(), one.scene(), names, act -> false).stream()
                .filter(Usual::isTask)
                .toList();
    }

    private static Optional<Next> next(Matter<PenaltyCase> matter, List<OfferView> open, String strand) {
        return open.stream()
                .filter(offer -> near(matter, offer.strand(), strand))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(offer -> new Next(offer.act(), offer.label(), offer.strand()));
    }

    private static boolean near(Matter<PenaltyCase> matter, String offered, String wanted) {
        return offered.equals(wanted)
                || matter.standing()
                        .strand(offered)
                        .map(strand -> wanted.equals(strand.of()))
                        .orElse(false);
    }
}
