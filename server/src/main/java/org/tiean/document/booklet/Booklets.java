package org.tiean.document.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.document.Forms;
import org.tiean.document.Numbers;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;

/** Issues sets of blank decisions: numbers from the series, one holder with a valid certificate, a receipt he signs (处罚法52). */
@Component
public class Booklets {
    /** Forms 32 and 33, for units and for persons. */
    static final Set<String> FORMS = Set.of("summary-penalty-decision-unit", "summary-penalty-decision-person");

    private static final String ENFORCEMENT = "安全生产";

    private final BookletTable table;
    private final SheetTable sheets;
    private final BookletLog log;
    private final SheetScans scans;
    private final Numbers numbers;
    private final Agencies agencies;
    private final Officers officers;
    private final BusinessClock clock;

    Booklets(
            BookletTable table,
            SheetTable sheets,
            BookletLog log,
            SheetScans scans,
            Numbers numbers,
            Agencies agencies,
            Officers officers,
            BusinessClock clock) {
        this.table = table;
        this.sheets = sheets;
        this.log = log;
        this.scans = scans;
        this.numbers = numbers;
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * A set that is wanted.
     *
     * @param first the first number of the office's register, where the office numbers such papers
     */
    record Wanted(
            UUID org,
            String form,
            int count,
            UUID holder,
            String purpose,
            LocalDate dueOn,
            @Nullable String first) {}

    /** Takes the numbers last, as every act that numbers a paper does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Booklet issue(Wanted wanted) {
        LocalDate today = clock.today();
        Agency agency = agencies.of(wanted.org(), today);
        List<Refusal> refusals = refusals(wanted, agency, today);
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        String data = CanonicalJson.write(OpenForm.of(agency, wanted.form().endsWith("-person")));
        UUID user = Actors.current().user();
        Booklet booklet = new Booklet(
                Uuid7.next(),
                agency.region(),
                agency.org(),
                wanted.form(),
                Forms.CURRENT,
                data,
                Digest.of(data),
                wanted.holder(),
                wanted.purpose(),
                wanted.dueOn(),
                today,
                clock.now(),
                user,
                0,
                null);
        List<String> taken = numbers.reserve(agency.org(), wanted.form(), today, wanted.count(), wanted.first());
        table.insert(booklet);
        for (int n = 0; n < taken.size(); n++) {
            sheets.insert(new BlankSheet(
                    Uuid7.next(),
                    booklet.id(),
                    agency.region(),
                    agency.org(),
                    n + 1,
                    taken.get(n),
                    SheetState.BLANK,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    clock.now(),
                    user));
        }
        log.write(booklet, BookletEvent.Kind.ISSUE, taken.get(0) + "起" + taken.size() + "份；" + wanted.purpose());
        return booklet;
    }

    private List<Refusal> refusals(Wanted wanted, Agency agency, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        OfficerFacts holder = officers.on(Set.of(wanted.holder()), today).get(wanted.holder());
        if (holder == null || !holder.certifiedFor(agency.region(), ENFORCEMENT)) {
            String why = holder == null ? "没有这名执法人员" : holder.whyNotFor(agency.region(), ENFORCEMENT);
            refusals.add(Refusal.of("holder-not-certified", "领用人应当持有效行政执法证：" + why, "处罚法42(1)", "处罚法52(1)"));
        }
        if (table.overdue(wanted.holder(), today) > 0) {
            refusals.add(Refusal.of("earlier-booklet-overdue", "领用人还有逾期没有交回的空白文书，交回后再领用", "内部规则"));
        }
        List<String> missing = new ArrayList<>(agency.missing());
        missing.retainAll(List.of("复议机关", "管辖法院", "罚款代收银行", "收款账号"));
        if (!missing.isEmpty()) {
            refusals.add(Refusal.of("agency-incomplete", "决定书上要印的机关信息还缺：" + String.join("、", missing), "处罚法52(2)"));
        }
        return refusals;
    }

    /** Printed again only for a reason: two sets with the same numbers must not be about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void printed(UUID id, @Nullable String reason) {
        Booklet booklet = lock(id);
        if (booklet.printed() > 0 && (reason == null || reason.isBlank())) {
            throw new ActRefused(Refusal.of("printed-twice", "这一套已经打印过，再次打印请写明理由，并销毁前一套", "内部规则"));
        }
        table.printed(id);
        log.write(booklet, BookletEvent.Kind.PRINT, reason);
    }

    /** The receipt came back with the signature of the holder. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receipt(UUID id, String sha256, @Nullable String reason) {
        Booklet booklet = lock(id);
        if (booklet.printed() == 0) {
            throw new ActRefused(Refusal.of("not-printed", "这一套还没有打印，不能签收", "内部规则"));
        }
        scans.wrong(id, sha256, reason).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
        table.receipt(id, sha256);
        log.write(booklet, BookletEvent.Kind.RECEIPT, reason);
    }

    /** A booklet with its sheets and whoever holds it, as it goes to the printer. */
    record Issued(Booklet booklet, List<BlankSheet> sheets, OfficerFacts holder) {}

    @Transactional(readOnly = true)
    public Issued issued(UUID id) {
        Booklet booklet = of(id);
        OfficerFacts holder =
                officers.on(Set.of(booklet.holder()), booklet.issuedOn()).get(booklet.holder());
        return new Issued(booklet, sheets.of(List.of(id)), Objects.requireNonNull(holder));
    }

    Booklet of(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.notFound("这一套空白文书"));
    }

    private Booklet lock(UUID id) {
        return table.lock(id).orElseThrow(() -> Rejected.notFound("这一套空白文书"));
    }
}
