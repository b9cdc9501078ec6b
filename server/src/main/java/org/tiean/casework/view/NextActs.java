package org.tiean.casework.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.view.MatterView.OfferView;
import org.tiean.kernel.BusinessClock;
import org.tiean.procedure.Matter;

/** The act that comes next in a case and is open to whoever asks. */
@Component
class NextActs {
    private final Cases cases;
    private final BusinessClock clock;

    NextActs(Cases cases, BusinessClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    record Next(String act, String label, String strand) {}

    /** Prefers the strand on which a term runs and the strands that belong to it; empty where nothing is open. */
    @Transactional(readOnly = true)
    public Optional<Next> of(UUID id, String strand) {
        Matter<PenaltyCase> matter = cases.matter(id);
        var names = new Names(matter.standing(), Map.of(), Map.of(), form -> form);
        List<OfferView> open =
                OfferViews.of(
                                cases.procedureOf(id),
                                matter,
                                cases.scene(id, matter, clock.today()),
                                names,
                                act -> false)
                        .stream()
                        .filter(Usual::isTask)
                        .toList();
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
