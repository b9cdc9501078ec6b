package org.tiean.casework.view;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tiean.casework.view.MatterView.OfferView;

/** What an officer does next as a rule, so that the page begins with it; says nothing about what is lawful. */
final class Usual {
    /** From what waits to be finished, along the way of a case, to what accompanies it. */
    private static final List<String> NEXT = List.of(
            "seal",
            "attach-original",
            "serve",
            "announce",
            "announcement-over",
            "reply-review",
            "answer-suit",
            "carry-out",
            "preserve-evidence",
            "dispose-preserved",
            "record-lapse",
            "give-back",
            "record-appraisal",
            "tell-appraisal",
            "decide-transfer",
            "hand-over-case",
            "supplement-papers",
            "hand-over-goods",
            "resume",
            "recheck-defence",
            "decide-recusal",
            "take-over",
            "register-sheet",
            "file",
            "tell-on-spot",
            "decide-on-spot",
            "report-to-agency",
            "collect-cash",
            "hand-in-cash",
            "bank-cash",
            "conclude-added",
            "inform-again",
            "inform",
            "schedule-hearing",
            "hold-hearing",
            "report-hearing",
            "review",
            "decide",
            "discuss",
            "educate",
            "recheck-objection",
            "grant-deferral",
            "refuse-deferral",
            "resume-execution",
            "give-code",
            "pay",
            "record-performance",
            "remind",
            "demand",
            "apply-to-court",
            "impose-surcharge",
            "court-answers",
            "court-rules",
            "end-execution",
            "refund",
            "close",
            "archive",
            "conclude",
            "defend",
            "ask-hearing",
            "accept-review",
            "refuse-review",
            "receive-review-copy",
            "conclude-review",
            "receive-claim",
            "conclude-suit",
            "record-police-receipt",
            "record-organ-receipt",
            "police-ask-supplement",
            "police-answer",
            "police-reconsidered",
            "supervision-answer",
            "return-case",
            "add-evidence",
            "add-photos",
            "add-recordings",
            "extract-data",
            "question",
            "inspect",
            "examine-scene",
            "order-correction");

    /** Open or closed, most cases never see them. */
    private static final Set<String> RARE = Set.of(
            "abandon-preservation",
            "withdraw-appraisal",
            "take-into-custody",
            "hand-over-custody",
            "end-custody",
            "act-first",
            "add-party",
            "agree-execution",
            "ask-designation",
            "designate-organ",
            "move-case",
            "raise-case",
            "recall-move",
            "receive-moved",
            "return-moved",
            "amend",
            "apply-review",
            "ask-deferral",
            "ask-higher-court",
            "ask-police-reconsideration",
            "ask-recusal",
            "attach-signed",
            "attempt-service",
            "change-officers",
            "change-party",
            "confirm-address",
            "correct",
            "dispatch",
            "docket-suit",
            "drop-lead",
            "end-hearing",
            "end-party",
            "exempt",
            "higher-court-rules",
            "issue-paper",
            "merge-into",
            "object-to-demand",
            "leave-on-paper",
            "order-announcement",
            "order-measures",
            "copy-evidence",
            "entrust-appraisal",
            "extend-case",
            "propose-preservation",
            "sample",
            "party-gone",
            "party-lives",
            "rectify-decision",
            "report-crime",
            "revoke-decision",
            "serve-electronically",
            "split-off",
            "suggest-supervision",
            "summon",
            "suspend",
            "take-commitment",
            "tell-repair",
            "take-in",
            "turn-ordinary",
            "urged-to-transfer",
            "vary-decision",
            "void-paper",
            "waive",
            "withdraw-case");

    /** Worth a line only when something has happened that opens them. */
    private static final Set<String> WHEN_OPEN = Set.of(
            "conclude-added",
            "inform-again",
            "recheck-defence",
            "recheck-objection",
            "decide-recusal",
            "grant-deferral",
            "refuse-deferral",
            "resume-execution",
            "remind",
            "demand",
            "apply-to-court",
            "impose-surcharge",
            "court-answers",
            "court-rules",
            "end-execution",
            "refund",
            "close",
            "record-lapse",
            "educate",
            "supplement-papers",
            "resume");

    private static final Set<String> INVESTIGATING = Set.of(
            "add-evidence",
            "add-photos",
            "add-recordings",
            "extract-data",
            "question",
            "inspect",
            "examine-scene",
            "order-correction");

    /** What only the party, a review organ or a court can bring about: recorded when it comes, no task of anybody's. */
    private static final Set<String> UP_TO_OTHERS = Set.of(
            "record-appraisal",
            "defend",
            "ask-hearing",
            "ask-deferral",
            "object-to-demand",
            "court-answers",
            "court-rules",
            "higher-court-rules",
            "accept-review",
            "refuse-review",
            "receive-review-copy",
            "conclude-review",
            "receive-claim",
            "conclude-suit",
            "record-police-receipt",
            "record-organ-receipt",
            "police-ask-supplement",
            "police-answer",
            "police-reconsidered",
            "supervision-answer",
            "return-case");

    static final Comparator<OfferView> FIRST = Comparator.<OfferView>comparingInt(offer -> offer.rare() ? 1 : 0)
            .thenComparingInt(offer -> offer.open() ? 0 : offer.now() ? 1 : 2)
            .thenComparingInt(offer -> place(offer.act()));

    private Usual() {}

    /** @param concluded whether the investigation has ended: what belongs to it is then an exception */
    static boolean rare(String act, boolean open, boolean concluded) {
        return RARE.contains(act) || (!open && WHEN_OPEN.contains(act)) || (concluded && INVESTIGATING.contains(act));
    }

    static boolean hasPlace(String act) {
        return NEXT.contains(act) || RARE.contains(act);
    }

    /** Whether it carries the case on, open or not: what an officer works towards at this stage. */
    static boolean carriesOn(OfferView offer) {
        return offer.now()
                && !offer.rare()
                && (offer.open() || offer.moves())
                && !INVESTIGATING.contains(offer.act())
                && !UP_TO_OTHERS.contains(offer.act());
    }

    static boolean isTask(OfferView offer) {
        return offer.open() && !offer.rare() && !UP_TO_OTHERS.contains(offer.act());
    }

    private static int place(String act) {
        int found = NEXT.indexOf(act);
        return found < 0 ? NEXT.size() : found;
    }
}
