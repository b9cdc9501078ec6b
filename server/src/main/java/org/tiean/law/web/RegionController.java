package org.tiean.law.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.law.Division;
import org.tiean.law.Divisions;
import org.tiean.law.Laws;
import org.tiean.law.Threshold;

/** Divisions, and the thresholds that hold in one. */
@RestController
class RegionController {
    private final Laws laws;

    RegionController(Laws laws) {
        this.laws = laws;
    }

    record DivisionList(List<DivisionView> items) {}

    record DivisionView(String code, String name, Division.Level level, boolean leaf) {}

    record ThresholdList(List<ThresholdView> items) {}

    /** Amounts in fen, as text. */
    record ThresholdView(
            String region,
            String regionName,
            String kind,
            String kindLabel,
            String party,
            String partyLabel,
            String amount,
            boolean inclusive,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified,
            boolean evaluation,
            String source) {}

    @Requires("law.read")
    @GetMapping("/api/law/divisions")
    DivisionList divisions(@RequestParam(required = false) @Nullable Long parent) {
        Divisions divisions = laws.divisions();
        List<Division> rows = parent == null ? divisions.provinces() : divisions.children(known(parent));
        return new DivisionList(rows.stream()
                .map(row -> new DivisionView(
                        Long.toString(row.code()),
                        row.name(),
                        row.level(),
                        divisions.children(row.code()).isEmpty()))
                .toList());
    }

    @Requires("law.read")
    @GetMapping("/api/law/thresholds")
    ThresholdList thresholds(@RequestParam long region) {
        return new ThresholdList(laws.thresholds().inRegion(known(region)).stream()
                .map(this::view)
                .toList());
    }

    private long known(long region) {
        return laws.divisions()
                .find(region)
                .orElseThrow(() -> Rejected.notFound("行政区划"))
                .code();
    }

    private ThresholdView view(Threshold row) {
        return new ThresholdView(
                Long.toString(row.region()),
                laws.divisions().fullName(row.region()),
                row.kind().name(),
                row.kind().label(),
                row.party().name(),
                row.party().label(),
                Long.toString(row.amount().value()),
                row.inclusive(),
                row.validity().from(),
                row.validity().to(),
                row.verified(),
                row.evaluation(),
                row.source());
    }
}
