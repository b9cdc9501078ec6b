package org.tiean.casework.view;

import java.util.List;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.view.MatterView.OfferView;
import org.tiean.procedure.Engine;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Offer;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Scene;
import org.tiean.procedure.StrandKind;

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
                .map(offer -> view(offer, names, signed, concluded(matter)))
                .sorted(Usual.FIRST)
                .toList();
    }

    private static boolean concluded(Matter<PenaltyCase> matter) {
        return matter.standing().of(StrandKind.CASE).stream()
                .anyMatch(strand -> strand.stage().equals(CaseStage.CONCLUDED.code()));
    }

    private static OfferView view(
            Offer<PenaltyCase> offer, Names names, java.util.function.Predicate<String> signed, boolean concluded) {
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
                Usual.rare(rule.act(), offer.open(), concluded),
                offer.refusals().stream().map(Cited.Reason::of).toList(),
                offer.warnings().stream().map(Cited.Reason::of).toList());
    }
}
