package org.tiean.team;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiean.access.Requires;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** The roster over HTTP: the list, its spreadsheet, and the spreadsheet that fills it. */
@RestController
@RequestMapping("/api/team/roster")
class RosterController {
    private static final int PAGE = 100;
    private static final int MOST_ROWS = 10_000;

    private final Roster roster;
    private final RosterImport imports;
    private final Requests requests;

    RosterController(Roster roster, RosterImport imports, Requests requests) {
        this.roster = roster;
        this.imports = imports;
        this.requests = requests;
    }

    record RosterPage(
            @NotNull List<Roster.Line> items, @Nullable UUID next) {}

    /**
     * What became of a file.
     *
     * @param errorFile the rows that were not taken over with what is wrong in each, as a spreadsheet in base 64
     */
    record Imported(
            int added,
            int certified,
            int unchanged,
            @NotNull List<RosterImport.Wrong> errors,
            @Nullable String errorFile) {}

    @GetMapping
    @Requires("team.read")
    RosterPage list(
            @RequestParam(required = false) @Nullable UUID org,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID after) {
        var lines = roster.page(filter(org, text, kind, state), day == null ? roster.today() : day, after, PAGE);
        return new RosterPage(
                lines, lines.size() < PAGE ? null : lines.get(PAGE - 1).id());
    }

    @GetMapping("/sheet.xlsx")
    @Requires("team.read")
    void sheet(
            @RequestParam(required = false) @Nullable UUID org,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpServletResponse response)
            throws IOException {
        LocalDate on = day == null ? roster.today() : day;
        RosterSheet.of(roster.page(filter(org, text, kind, state), on, null, MOST_ROWS))
                .send(response, "officers-" + on);
    }

    /** An empty sheet with the heads an import understands and one row that shows how. */
    @GetMapping("/template.xlsx")
    @Requires("team.write")
    void template(HttpServletResponse response) throws IOException {
        RosterSheet.template().send(response, "officers-template");
    }

    /** Takes over every row that is right and names every row that is not. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires("team.write")
    @Transactional
    public Imported take(@RequestHeader("Idempotency-Key") UUID key, @RequestPart("file") MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        var rows = RosterSheet.read(bytes);
        return requests.once(key, Digest.of(bytes), Imported.class, () -> {
            var result = imports.take(rows);
            return new Imported(
                    result.added(),
                    result.certified(),
                    result.unchanged(),
                    result.errors(),
                    result.errors().isEmpty()
                            ? null
                            : Base64.getEncoder()
                                    .encodeToString(
                                            RosterSheet.errors(result.errors()).bytes()));
        });
    }

    private static Roster.Filter filter(
            @Nullable UUID org, @Nullable String text, @Nullable String kind, @Nullable String state) {
        if (state != null && !List.of("soon", "over", "valid").contains(state)) {
            throw Rejected.invalid("state", "没有这个筛选条件");
        }
        return new Roster.Filter(org, text, kind, state);
    }
}
