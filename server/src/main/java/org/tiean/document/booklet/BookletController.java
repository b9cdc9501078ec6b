package org.tiean.document.booklet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** 空白文书本 over HTTP: issue, receive, void, hand back, report lost. */
@RestController
@RequestMapping("/api/booklets")
class BookletController {
    private static final int PAGE = 30;
    private static final String SHA256 = "[0-9a-f]{64}";

    private final Booklets booklets;
    private final BookletTable table;
    private final SheetBook book;
    private final BookletViews views;
    private final Orgs orgs;
    private final Requests requests;

    BookletController(
            Booklets booklets, BookletTable table, SheetBook book, BookletViews views, Orgs orgs, Requests requests) {
        this.booklets = booklets;
        this.table = table;
        this.book = book;
        this.views = views;
        this.orgs = orgs;
        this.requests = requests;
    }

    record Page(
            @NotNull List<BookletViews.Row> items, @Nullable String next) {}

    record IssueBody(
            @NotBlank(message = "请选择文书") String form,

            @Min(value = 1, message = "至少一份") @Max(value = 50, message = "一次最多五十份")
            int count,

            @NotNull(message = "请选择领用人") UUID holder,

            @NotBlank(message = "请写明用途") @Size(max = 200, message = "用途不能超过 200 字")
            String purpose,

            @NotNull(message = "请填写应当交回的日期") LocalDate dueOn,
            @Nullable @Size(max = 60) String first) {}

    record PrintBody(
            @Nullable @Size(max = 200, message = "理由不能超过 200 字")
            String reason) {}

    record ReceiptBody(
            @NotBlank(message = "请上传签收后的领用单") @Pattern(regexp = SHA256, message = "扫描件没有上传成功，请重新上传")
            String file,

            @Nullable @Size(max = 200, message = "理由不能超过 200 字")
            String reason) {}

    record VoidBody(
            @NotNull(message = "请填写作废日期") LocalDate on,

            @NotBlank(message = "请写明作废理由") @Size(max = 200, message = "理由不能超过 200 字")
            String reason,

            @Nullable @Pattern(regexp = SHA256, message = "扫描件没有上传成功，请重新上传")
            String file) {}

    record ReturnBody(@NotNull(message = "请填写交回日期") LocalDate on) {}

    record LossBody(
            @NotEmpty(message = "请选择遗失的文书") List<UUID> sheets,
            @NotNull(message = "请填写发现遗失的日期") LocalDate on,

            @NotBlank(message = "请写明遗失经过") @Size(max = 500, message = "经过不能超过 500 字")
            String reason) {}

    record NoticeBody(
            @NotNull(message = "请填写声明日期") LocalDate on,

            @NotBlank(message = "请写明声明发布在哪里") @Size(max = 200, message = "不能超过 200 字")
            String where) {}

    @GetMapping
    @Requires("document.read")
    @Transactional(readOnly = true)
    Page list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String after) {
        UUID before = Pages.key(after, 1).map(key -> id(key.get(0))).orElse(null);
        var page = Pages.of(
                table.list(agency(), year, open, before, PAGE + 1),
                PAGE,
                booklet -> List.of(booklet.id().toString()));
        return new Page(views.rows(page.items()), page.next());
    }

    @GetMapping("/{id}")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public BookletViews.Whole whole(@PathVariable UUID id) {
        return views.whole(booklets.of(id));
    }

    @PostMapping
    @Requires("booklet.write")
    @Transactional
    public BookletViews.Whole issue(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody IssueBody body) {
        if (!Booklets.FORMS.contains(body.form())) {
            throw Rejected.invalid("form", "只有当场处罚决定书可以做成空白文书本");
        }
        return once(key, body, () -> booklets.issue(new Booklets.Wanted(
                        agency(),
                        body.form(),
                        body.count(),
                        body.holder(),
                        body.purpose().strip(),
                        body.dueOn(),
                        body.first()))
                .id());
    }

    @PostMapping("/{id}/print")
    @Requires("booklet.write")
    @Transactional
    public BookletViews.Whole print(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody PrintBody body) {
        return once(key, List.of("print", id, body), () -> {
            booklets.printed(id, body.reason());
            return id;
        });
    }

    @PostMapping("/{id}/receipt")
    @Requires("booklet.write")
    @Transactional
    public BookletViews.Whole receipt(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody ReceiptBody body) {
        return once(key, List.of("receipt", id, body), () -> {
            booklets.receipt(id, body.file(), body.reason());
            return id;
        });
    }

    @PostMapping("/{id}/return")
    @Requires("booklet.write")
    @Transactional
    public BookletViews.Whole giveBack(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody ReturnBody body) {
        return once(key, List.of("return", id, body), () -> {
            book.giveBack(booklets.of(id).id(), body.on());
            return id;
        });
    }

    @PostMapping("/{id}/sheets/{sheet}/void")
    @Requires("booklet.use")
    @Transactional
    public BookletViews.Whole cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @PathVariable UUID sheet,
            @Valid @RequestBody VoidBody body) {
        return once(key, List.of("void", sheet, body), () -> {
            book.cancel(sheet, body.on(), body.reason().strip(), body.file());
            return id;
        });
    }

    @PostMapping("/{id}/loss")
    @Requires("booklet.use")
    @Transactional
    public BookletViews.Whole lose(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody LossBody body) {
        return once(key, List.of("loss", id, body), () -> {
            book.lose(body.sheets(), body.on(), body.reason().strip());
            return id;
        });
    }

    @PostMapping("/{id}/notice")
    @Requires("booklet.write")
    @Transactional
    public BookletViews.Whole announce(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody NoticeBody body) {
        return once(key, List.of("notice", id, body), () -> {
            book.announce(booklets.of(id).id(), body.on(), body.where().strip());
            return id;
        });
    }

    private BookletViews.Whole once(UUID key, Object body, java.util.function.Supplier<UUID> act) {
        return requests.once(key, body, BookletViews.Whole.class, () -> views.whole(booklets.of(act.get())));
    }

    private UUID agency() {
        return orgs.issuer(Actors.current().org()).id();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Rejected.invalid("after", "翻页位置无效，请回到第一页");
        }
    }
}
