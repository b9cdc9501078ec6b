package org.tiean.document.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.document.number.DocumentNumber;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/** What a used sheet means for its booklet: held for a case, used by it, or free again where the case is not registered. */
@Component
public class BlankSheets {
    private final BookletTable booklets;
    private final SheetTable table;
    private final SheetBook book;
    private final SheetScans scans;
    private final BusinessClock clock;

    BlankSheets(BookletTable booklets, SheetTable table, SheetBook book, SheetScans scans, BusinessClock clock) {
        this.booklets = booklets;
        this.table = table;
        this.book = book;
        this.scans = scans;
        this.clock = clock;
    }

    /** A sheet as whoever registers it needs to know it. */
    public record Known(UUID id, String number, String form, UUID holder) {}

    /**
     * A sheet that was written on.
     *
     * @param usedOn the day it bears
     * @param officers who signed it
     * @param scan its scan, by digest
     * @param scanReason why the code on the scan cannot be read, where it cannot
     */
    public record Written(
            UUID sheet,
            @Nullable UUID matter,
            LocalDate usedOn,
            List<UUID> officers,
            String scan,
            @Nullable String scanReason) {}

    @Transactional(readOnly = true)
    public Known of(UUID sheet) {
        BlankSheet found = table.find(sheet).orElseThrow(() -> Rejected.notFound("这一份空白文书"));
        Booklet booklet = booklets.find(found.booklet()).orElseThrow(() -> Rejected.notFound("这一套空白文书"));
        return new Known(found.id(), found.number(), booklet.form(), booklet.holder());
    }

    /** Why the sheet cannot have been used so; empty where it can. */
    @Transactional(readOnly = true)
    public List<Refusal> wrong(Written written) {
        BlankSheet sheet = table.find(written.sheet()).orElseThrow(() -> Rejected.notFound("这一份空白文书"));
        Booklet booklet = booklets.find(sheet.booklet()).orElseThrow(() -> Rejected.notFound("这一套空白文书"));
        List<Refusal> wrong = new ArrayList<>();
        boolean ownClaim = sheet.state() == SheetState.CLAIMED
                && sheet.matter() != null
                && sheet.matter().equals(written.matter());
        if (sheet.state() != SheetState.BLANK && !ownClaim) {
            wrong.add(refusal(
                    "sheet-not-blank",
                    "文号" + sheet.number() + "已登记为“" + sheet.state().label() + "”，不能再使用"));
        }
        if (booklet.receipt() == null) {
            wrong.add(refusal("booklet-not-received", "这一套空白文书还没有领用签收"));
        }
        if (written.usedOn().isBefore(booklet.issuedOn())) {
            wrong.add(refusal("used-before-issue", "使用日期早于发放日期（" + booklet.issuedOn() + "）"));
        }
        if (written.usedOn().isAfter(clock.today())) {
            wrong.add(refusal("done-in-future", "使用日期不能晚于今天"));
        }
        boolean otherYear = DocumentNumber.serial(sheet.number())
                .filter(read -> read[0] != written.usedOn().getYear())
                .isPresent();
        if (otherYear) {
            wrong.add(refusal("sheet-of-another-year", "文号的年份与使用日期不一致，跨年的空白文书应当交回"));
        }
        if (!written.officers().contains(booklet.holder())) {
            wrong.add(refusal("holder-not-there", "领用人应当是当场处罚的执法人员之一"));
        }
        scans.wrong(sheet.id(), written.scan(), written.scanReason()).ifPresent(wrong::add);
        return wrong;
    }

    /** Holds the sheet for a case until its registration is approved, so that nobody registers it a second time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(Written written, UUID matter) {
        BlankSheet sheet = book.lock(written.sheet());
        boolean again = sheet.state() == SheetState.CLAIMED && matter.equals(sheet.matter());
        if (sheet.state() != SheetState.BLANK && !again) {
            throw new ActRefused(refusal("sheet-not-blank", "文号" + sheet.number() + "刚刚被登记过"));
        }
        book.move(sheet, SheetState.CLAIMED, matter, written.usedOn(), null, written.scan(), BookletEvent.Kind.CLAIM);
    }

    /** The registration took effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void used(UUID matter) {
        claimed(matter)
                .ifPresent(sheet -> book.move(
                        sheet, SheetState.USED, matter, sheet.onDay(), null, sheet.file(), BookletEvent.Kind.USE));
    }

    /** The case is not registered after all: the sheet waits again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID matter) {
        claimed(matter)
                .ifPresent(
                        sheet -> book.move(sheet, SheetState.BLANK, null, null, null, null, BookletEvent.Kind.RELEASE));
    }

    private Optional<BlankSheet> claimed(UUID matter) {
        return table.claimedFor(matter);
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.of(code, message, "内部规则");
    }
}
