package org.tiean.document;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.NumberRule;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** Document numbers of the agency over HTTP: how they run, and which were given. */
@RestController
@RequestMapping("/api/numbers")
class NumberController {
    private final NumberBook book;
    private final GivenNumbers given;
    private final Orgs orgs;
    private final Requests requests;
    private final BusinessClock clock;

    NumberController(NumberBook book, GivenNumbers given, Orgs orgs, Requests requests, BusinessClock clock) {
        this.book = book;
        this.given = given;
        this.orgs = orgs;
        this.requests = requests;
        this.clock = clock;
    }

    record KindView(@NotNull String code, @NotNull String label) {}

    record SeriesView(
            @NotNull String mark,
            @NotNull List<String> titles,
            @NotNull String kind,
            @NotNull String kindLabel,
            @NotNull String pattern,
            int next,
            @NotNull String sample) {}

    record Rules(
            int year,
            @NotNull String usual,
            @NotNull List<KindView> kinds,
            @NotNull List<SeriesView> items) {}

    record RuleBody(
            @NotBlank String kind,

            @NotNull @Size(max = 60, message = "格式不能超过 60 字")
            String pattern) {}

    record NextBody(
            @Min(value = 1, message = "请填写正整数") @Max(value = 999_999, message = "序号太大")
            int next,

            @NotBlank(message = "请写明理由，空出的序号以此说明") @Size(max = 200, message = "理由不能超过 200 字")
            String reason) {}

    record Row(
            @NotNull UUID id,
            @Nullable UUID matter,
            @NotNull String number,
            @NotNull String title,
            @NotNull OffsetDateTime at,
            @NotNull String by,
            @NotNull String state,
            @NotNull String stateLabel,
            @Nullable String voidReason) {}

    record Page(@NotNull List<Row> items, @Nullable String next) {}

    @GetMapping("/rules")
    @Requires("document.read")
    Rules rules() {
        return new Rules(
                clock.today().getYear(),
                DocumentNumber.USUAL,
                List.of(NumberRule.Kind.values()).stream()
                        .map(kind -> new KindView(kind.code(), kind.label()))
                        .toList(),
                book.of(agency(), clock.today()).stream()
                        .map(NumberController::view)
                        .toList());
    }

    @PutMapping("/rules/{mark}")
    @Requires("agency.write")
    @Transactional
    Rules rule(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable String mark, @Valid @RequestBody RuleBody body) {
        return requests.once(key, List.of(mark, body), Rules.class, () -> {
            NumberRule.Kind kind =
                    NumberRule.Kind.of(body.kind()).orElseThrow(() -> Rejected.invalid("kind", "没有这种编号方式"));
            book.rule(
                    agency(),
                    mark,
                    clock.today(),
                    new NumberRule(kind, body.pattern().strip()));
            return rules();
        });
    }

    @PostMapping("/rules/{mark}/next")
    @Requires("agency.write")
    @Transactional
    Rules next(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable String mark, @Valid @RequestBody NextBody body) {
        return requests.once(key, List.of(mark, body), Rules.class, () -> {
            book.next(agency(), mark, clock.today(), body.next(), body.reason().strip());
            return rules();
        });
    }

    /** The numbers given in a year, void ones with their reason, newest first. */
    @GetMapping
    @Requires("document.read")
    @Transactional(readOnly = true)
    Page list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String mark,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after) {
        return given.page(filter(year, mark, state, q), after);
    }

    @GetMapping("/given.xlsx")
    @Requires("document.read")
    @Transactional(readOnly = true)
    void spreadsheet(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String mark,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        List<Row> rows = given.all(filter(year, mark, state, q));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"numbers-" + clock.today() + ".xlsx\"");
        NumberSheet.write(rows, response.getOutputStream());
    }

    private GivenNumbers.Filter filter(
            @Nullable Integer year, @Nullable String mark, @Nullable String state, @Nullable String q) {
        return new GivenNumbers.Filter(
                agency(),
                year == null ? clock.today().getYear() : year,
                mark == null || mark.isBlank() ? null : mark,
                state == null || state.isBlank() ? null : state.equals("void"),
                q == null || q.isBlank() ? null : q.strip());
    }

    private UUID agency() {
        return orgs.issuer(Actors.current().org()).id();
    }

    private static SeriesView view(NumberBook.Series series) {
        NumberRule.Kind kind = series.rule().kind();
        return new SeriesView(
                series.mark(),
                series.titles(),
                kind.code(),
                kind.label(),
                series.rule().pattern(),
                series.next(),
                series.sample());
    }
}
