package org.tiean.document.booklet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Seats;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/** The register of sheets: made void, handed back, lost; each with who, when and why. */
@Component
class SheetBook {
    private final SheetTable table;
    private final BookletTable booklets;
    private final BookletLog log;
    private final Seats seats;
    private final BusinessClock clock;

    SheetBook(SheetTable table, BookletTable booklets, BookletLog log, Seats seats, BusinessClock clock) {
        this.table = table;
        this.booklets = booklets;
        this.log = log;
        this.seats = seats;
        this.clock = clock;
    }

    /** 作废: written wrongly or spoilt; the sheet is kept and its number stays with the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID id, LocalDate on, String reason, @Nullable String scan) {
        close(mine(id), SheetState.VOID, on, reason, scan, BookletEvent.Kind.VOID);
    }

    /** 交回: what the holder did not use is handed back and made void. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int giveBack(UUID booklet, LocalDate on) {
        List<BlankSheet> left = table.of(List.of(booklet)).stream()
                .filter(sheet -> sheet.state() == SheetState.BLANK)
                .toList();
        if (left.isEmpty()) {
            throw new ActRefused(Refusal.of("nothing-left", "这一套没有尚未使用的空白文书", "内部规则"));
        }
        left.forEach(sheet -> close(lock(sheet.id()), SheetState.RETURNED, on, null, null, BookletEvent.Kind.RETURN));
        return left.size();
    }

    /** 遗失: reported by the holder; the numbers are void from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lose(List<UUID> ids, LocalDate on, String reason) {
        ids.stream().sorted().forEach(id -> close(mine(id), SheetState.LOST, on, reason, null, BookletEvent.Kind.LOSE));
    }

    /** 声明作废: where and when the loss was made public. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UUID booklet, LocalDate on, String where) {
        List<BlankSheet> lost = table.of(List.of(booklet)).stream()
                .filter(sheet -> sheet.state() == SheetState.LOST && sheet.noticeOn() == null)
                .toList();
        if (lost.isEmpty()) {
            throw new ActRefused(Refusal.of("nothing-lost", "没有尚未声明作废的遗失文书", "内部规则"));
        }
        for (BlankSheet sheet : lost) {
            if (sheet.onDay() != null && on.isBefore(sheet.onDay())) {
                throw new ActRefused(Refusal.of("announced-before-loss", "声明日期早于遗失日期", "内部规则"));
            }
            table.update(new BlankSheet(
                    sheet.id(),
                    sheet.booklet(),
                    sheet.region(),
                    sheet.org(),
                    sheet.place(),
                    sheet.number(),
                    sheet.state(),
                    null,
                    sheet.onDay(),
                    sheet.reason(),
                    sheet.file(),
                    where,
                    on,
                    clock.now(),
                    Actors.current().user()));
            log.write(sheet, BookletEvent.Kind.ANNOUNCE, on + " " + where);
        }
    }

    private void close(
            BlankSheet sheet,
            SheetState state,
            LocalDate on,
            @Nullable String reason,
            @Nullable String scan,
            BookletEvent.Kind kind) {
        if (sheet.state() != SheetState.BLANK) {
            throw new ActRefused(Refusal.of(
                    "sheet-not-blank",
                    "文号" + sheet.number() + "已登记为“" + sheet.state().label() + "”",
                    "内部规则"));
        }
        if (on.isAfter(clock.today())) {
            throw new ActRefused(Refusal.of("done-in-future", "日期不能晚于今天", "内部规则"));
        }
        move(sheet, state, null, on, reason, scan, kind);
    }

    void move(
            BlankSheet sheet,
            SheetState state,
            @Nullable UUID matter,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String file,
            BookletEvent.Kind kind) {
        table.update(new BlankSheet(
                sheet.id(),
                sheet.booklet(),
                sheet.region(),
                sheet.org(),
                sheet.place(),
                sheet.number(),
                state,
                matter,
                on,
                reason,
                file,
                null,
                null,
                clock.now(),
                Actors.current().user()));
        log.write(sheet, kind, reason);
    }

    BlankSheet lock(UUID id) {
        return table.lock(id).orElseThrow(() -> Rejected.notFound("这一份空白文书"));
    }

    /** The holder speaks for his own booklet, the keeper for all of the agency. */
    private BlankSheet mine(UUID id) {
        BlankSheet sheet = lock(id);
        Booklet booklet = booklets.find(sheet.booklet()).orElseThrow(() -> Rejected.notFound("这一套空白文书"));
        if (!seats.may(Actors.current().posts(), "booklet.write")
                && !booklet.holder().equals(Actors.current().user())) {
            throw new ActRefused(Refusal.of("not-the-holder", "只有领用人和文书管理人员可以登记这一份空白文书", "内部规则"));
        }
        return sheet;
    }
}
