package org.tiean.casework.view;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.view.MatterView.OfferView;
import org.tiean.procedure.Engine;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Offer;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Scene;

/** What can be done now, and what cannot yet, with every reason. */
final class OfferViews {
    private OfferViews() {}

    static List<OfferView> of(
            Procedure<PenaltyCase> procedure,
            Matter<PenaltyCase> matter,
            Scene scene,
            Names names,
            java.util.function.Predicate<String> signed) {
        return Engine.offers(procedure, matter, scene).stream()
                .map(offer -> view(offer, names, signed))
                .sorted(java.util.Comparator.comparingInt(OfferViews::rank))
                .toList();
    }

    /** What takes the case further first, then what is still closed, then what can be done at any time. */
    private static int rank(OfferView offer) {
        boolean always = offer.strand().equals("case") && !offer.moves();
        if (!offer.now()) {
            return 4;
        }
        return offer.open() ? (always ? 2 : 0) : offer.yours() ? 1 : 3;
    }

    private static OfferView view(Offer<PenaltyCase> offer, Names names, java.util.function.Predicate<String> signed) {
        Rule<PenaltyCase, ?> rule = offer.rule();
        return new OfferView(
                rule.act(),
                rule.label(),
                Cited.of(rule.articles()),
                offer.strand(),
                names.strand(offer.strand()),
                offer.open(),
                offer.now(),
                rule.help(),
                rule.fact() ? "fact" : "act",
                rule.to() != null || !rule.moves().isEmpty(),
                signed.test(rule.act()),
                offer.refusals().stream().noneMatch(refusal -> refusal.code().equals("not-your-post")),
                offer.refusals().stream().map(Cited.Reason::of).toList(),
                offer.warnings().stream().map(Cited.Reason::of).toList());
    }
}
