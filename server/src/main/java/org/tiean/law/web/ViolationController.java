package org.tiean.law.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Rejected;
import org.tiean.law.Laws;
import org.tiean.law.Violations;

/** The catalogue of violations, read only. */
@RestController
@RequestMapping("/api/law/violations")
class ViolationController {
    private static final int MOST = 100;

    private final Violations violations;

    ViolationController(Laws laws) {
        this.violations = laws.violations();
    }

    record Listed(List<ViolationView> items, @Nullable String next, Total total) {}

    record Total(int count, boolean capped) {}

    @Requires("law.read")
    @GetMapping
    Listed search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        if (limit < 1 || limit > MOST) {
            throw Rejected.invalid("limit", "每页条数应在 1 到 " + MOST + " 之间");
        }
        String words = q + " " + code;
        String after = Pages.key(cursor, 1).map(key -> key.get(0)).orElse("");
        var page = Pages.of(violations.search(words, industry, after, limit + 1), limit, last -> List.of(last.code()));
        int count = violations.search(words, industry, "", Integer.MAX_VALUE).size();
        return new Listed(
                page.items().stream().map(row -> ViolationView.of(row, day)).toList(),
                page.next(),
                new Total(count, false));
    }

    @Requires("law.read")
    @GetMapping("/{code}")
    ViolationView one(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        return violations
                .find(code)
                .map(row -> ViolationView.of(row, day))
                .orElseThrow(() -> Rejected.notFound("违法行为"));
    }
}
