package org.tiean.document.booklet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;

/** What of the booklets goes to the printer or into a spreadsheet. */
@RestController
@RequestMapping("/api/booklets")
class BookletPages {
    private static final int MOST = 500;

    private final Booklets booklets;
    private final BookletTable table;
    private final BookletViews views;
    private final BookletPrinter printer;
    private final Orgs orgs;
    private final BusinessClock clock;

    BookletPages(
            Booklets booklets,
            BookletTable table,
            BookletViews views,
            BookletPrinter printer,
            Orgs orgs,
            BusinessClock clock) {
        this.booklets = booklets;
        this.table = table;
        this.views = views;
        this.printer = printer;
        this.orgs = orgs;
        this.clock = clock;
    }

    /** The set for a printer that prints both sides; only after the printing was written down. */
    @GetMapping("/{id}/sheets.pdf")
    @Requires("booklet.write")
    public ResponseEntity<byte[]> set(@PathVariable UUID id) {
        Booklets.Issued issued = booklets.issued(id);
        if (issued.booklet().printed() == 0) {
            throw Rejected.conflict("not-printed", "请先点“打印”，打印一次登记一次");
        }
        return inline(printer.sheets(issued.booklet(), issued.sheets()), "空白文书本");
    }

    @GetMapping("/{id}/receipt.pdf")
    @Requires("booklet.write")
    public ResponseEntity<byte[]> receipt(@PathVariable UUID id) {
        Booklets.Issued issued = booklets.issued(id);
        return inline(printer.receipt(issued, views.title(issued.booklet())), "空白文书领用单");
    }

    @GetMapping("/{id}/notice.pdf")
    @Requires("booklet.write")
    public ResponseEntity<byte[]> notice(@PathVariable UUID id) {
        Booklets.Issued issued = booklets.issued(id);
        List<BlankSheet> lost = issued.sheets().stream()
                .filter(sheet -> sheet.state() == SheetState.LOST)
                .toList();
        if (lost.isEmpty()) {
            throw Rejected.notFound("遗失的空白文书");
        }
        String title = views.title(issued.booklet());
        return inline(
                printer.notice(issued.booklet(), lost, title, clock.today().toString()), "空白文书遗失作废声明");
    }

    @GetMapping("/register.xlsx")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public void spreadsheet(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Boolean open,
            HttpServletResponse response)
            throws IOException {
        List<BookletViews.Whole> all =
                table.list(orgs.issuer(Actors.current().org()).id(), year, open, null, MOST).stream()
                        .map(views::whole)
                        .toList();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"blank-sheets-" + clock.today() + ".xlsx\"");
        BookletSheet.write(all, response.getOutputStream());
    }

    private static ResponseEntity<byte[]> inline(byte[] pdf, String title) {
        var name = ContentDisposition.inline()
                .filename(title + ".pdf", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
