package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;
import static org.tiean.casework.penalty.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.summary.CashGround;
import org.tiean.casework.penalty.summary.CollectCash;
import org.tiean.casework.penalty.summary.DecideOnSpot;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.casework.penalty.summary.Receipt;
import org.tiean.casework.penalty.summary.TellOnSpot;
import org.tiean.kernel.Fen;

/** What is done on the spot in the stories; every such case is found, told and decided on Monday 2 March 2026. */
final class SpotDeeds {
    private SpotDeeds() {}

    static Deed find(LeadParty party, @Nullable LocalDate endedOn, UUID... officers) {
        return Deed.of(
                "find-on-spot",
                new FindOnSpot(List.of(officers), Source.PLAN, endedOn, List.of(V1), party, null, null));
    }

    static Deed tell(Sanction... sanctions) {
        return tell(true, true, sanctions);
    }

    static Deed tell(boolean shown, boolean rights, Sanction... sanctions) {
        return Deed.of("tell-on-spot", new TellOnSpot(shown, rights, List.of(V1), List.of(sanctions)), "p1");
    }

    static Deed decide(List<UUID> officers, Sanction... sanctions) {
        return Deed.of(
                "decide-on-spot",
                new DecideOnSpot(officers, List.of(V1), List.of(sanctions), Receipt.REFUSED, FILE),
                "p1");
    }

    static Deed cash(long yuan, CashGround ground, boolean asked, String receipt) {
        return Deed.of("collect-cash", new CollectCash(Fen.yuan(yuan), ground, asked, receipt, FILE), "p1");
    }

    static Deed note(String act) {
        return Deed.of(act, new Note(), "case");
    }

    static Deed attach() {
        return Deed.of("attach-original", new Seal(FILE, null, null), "case");
    }

    static Story found(LeadParty party) {
        return given(SummaryProcedure.V2021).did(find(party, null, WANG, LI));
    }

    static Story foundUnit() {
        return found(unit("某某超市"));
    }

    static Story decided(Sanction... sanctions) {
        return foundUnit().did(tell(sanctions), decide(List.of(WANG, LI), sanctions));
    }

    /** Reported and filed; nothing is missing but what the party owes. */
    static Story reported(Sanction... sanctions) {
        return decided(sanctions).did(attach(), note("report-to-agency"));
    }

    /** Due on 17 March, not paid the day after. */
    static Story unpaidOnSpot() {
        return reported(fine(3_000)).on("2026-03-18");
    }
}
