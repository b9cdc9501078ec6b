package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.approval.Approvals;
import org.tiean.casework.OpenCases;
import org.tiean.casework.OpenCases.OpenCase;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.store.Behind;
import org.tiean.casework.store.CaseOrder;
import org.tiean.casework.store.CaseQuery;
import org.tiean.casework.store.CaseQuery.After;
import org.tiean.casework.store.CaseQuery.Filter;
import org.tiean.casework.store.CaseQuery.Placed;
import org.tiean.casework.view.MatterView.ClockView;
import org.tiean.casework.view.MatterView.OfferView;
import org.tiean.document.Forms;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Pages;
import org.tiean.law.Laws;
import org.tiean.procedure.StrandKind;

/** The open cases of an officer, nearest term first: what comes next in each, and what it still lacks. */
@Component
public class OwnCases {
    private static final int PAGE = 8;
    private static final int CLOCKS = 2;
    private static final List<String> OPEN = Arrays.stream(CaseStage.values())
            .filter(stage -> !stage.ends())
            .map(CaseStage::code)
            .toList();

    private final CaseQuery query;
    private final CaseLists lists;
    private final OpenCases cases;
    private final Approvals approvals;
    private final Forms forms;
    private final Laws laws;
    private final BusinessClock clock;

    OwnCases(
            CaseQuery query,
            CaseLists lists,
            OpenCases cases,
            Approvals approvals,
            Forms forms,
            Laws laws,
            BusinessClock clock) {
        this.query = query;
        this.lists = lists;
        this.cases = cases;
        this.approvals = approvals;
        this.forms = forms;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * The usual next act.
     *
     * @param yours whether the viewer's post does it
     * @param waits whether it was proposed and waits for a signature
     * @param missing why it is refused at present
     */
    public record Next(
            String act,
            String label,
            String strand,
            String strandLabel,
            boolean open,
            boolean yours,
            boolean waits,
            List<Cited.Reason> missing) {}

    /**
     * @param next null where nothing is to be done, or others have to act first
     * @param then the act after an open one, with what it lacks
     */
    public record OwnCase(
            UUID matter,
            @Nullable String number,
            String title,
            String party,
            String stageLabel,
            @Nullable Next next,
            @Nullable Next then,
            List<ClockView> clocks) {}

    public record Page(List<OwnCase> items, @Nullable String next) {}

    @Transactional(readOnly = true)
    public Page page(@Nullable String cursor) {
        var filter =
                new Filter(null, OPEN, null, Actors.current().user(), null, null, false, lists.duties(), Behind.NONE);
        After after = Pages.key(cursor, 2)
                .map(key -> new After(key.get(0), UUID.fromString(key.get(1))))
                .orElse(null);
        var page = Pages.of(
                query.page(filter, CaseOrder.DUE, after, PAGE + 1),
                PAGE,
                placed -> List.of(placed.key(), placed.row().id().toString()));
        List<OpenCase> open = cases.of(page.items().stream().map(Placed::row).toList());
        List<UUID> ids = open.stream().map(one -> one.row().id()).toList();
        Map<UUID, List<String>> waiting = approvals.pending(ids);
        Map<UUID, Map<String, String>> parties = query.partyNames(ids);
        LocalDate today = clock.today();
        return new Page(
                open.stream()
                        .map(one -> own(
                                one,
                                Set.copyOf(waiting.getOrDefault(one.row().id(), List.of())),
                                parties.getOrDefault(one.row().id(), Map.of()),
                                today))
                        .toList(),
                page.next());
    }

    private OwnCase own(OpenCase one, Set<String> waiting, Map<String, String> parties, LocalDate today) {
        var names = new Names(one.matter().standing(), parties, Map.of(), form -> forms.form(form)
                .title());
        List<OfferView> ways = OfferViews.of(one.procedure(), one.matter(), one.scene(), names, act -> false).stream()
                .filter(Usual::carriesOn)
                .toList();
        Optional<OfferView> next = ways.stream().findFirst();
        Optional<OfferView> then = next.filter(OfferView::open)
                .flatMap(open -> ways.stream().filter(way -> !way.open()).findFirst());
        return new OwnCase(
                one.row().id(),
                one.row().number(),
                one.row().title(),
                one.row().parties(),
                one.procedure().stage(StrandKind.CASE, one.row().stage()).label(),
                next.map(offer -> next(offer, waiting)).orElse(null),
                then.map(offer -> next(offer, waiting)).orElse(null),
                ClockViews.of(one.matter().standing().terms(), today, laws, names).stream()
                        .filter(view ->
                                view.state().equals("running") || view.state().equals("over"))
                        .limit(CLOCKS)
                        .toList());
    }

    private static Next next(OfferView offer, Set<String> waiting) {
        return new Next(
                offer.act(),
                offer.label(),
                offer.strand(),
                offer.strandLabel(),
                offer.open(),
                offer.yours(),
                waiting.contains(offer.act()),
                offer.refusals().stream()
                        .filter(reason -> !reason.code().equals("not-your-post"))
                        .toList());
    }
}
