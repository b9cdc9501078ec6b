package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.view.MatterView.OldScanView;
import org.tiean.casework.view.MatterView.PastView;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.JsonNode;

/** What a case did before it was taken over, for the page of the matter. */
final class PastViews {
    private static final Set<String> FROM_PAPER = Set.of("take-over", "register-sheet");

    private PastViews() {}

    static List<PastView> steps(JsonNode earlier, Procedure<PenaltyCase> procedure, Names names) {
        return earlier.valueStream().map(step -> step(step, procedure, names)).toList();
    }

    private static PastView step(JsonNode step, Procedure<PenaltyCase> procedure, Names names) {
        String act = step.get("act").asString();
        JsonNode effects = step.path("effects");
        return new PastView(
                LocalDate.parse(step.get("doneOn").asString()),
                procedure.rule(act).label(),
                names.strand(step.get("strands").get(0).asString()),
                effects.path("documents")
                        .valueStream()
                        .filter(paper -> paper.has("number"))
                        .map(paper -> paper.get("number").asString())
                        .toList(),
                effects.path("marks")
                        .valueStream()
                        .map(mark -> TimelineViews.mark(mark, procedure, act))
                        .toList());
    }

    /** What whoever approves it is asked to take over; nothing of it has taken effect yet. */
    static List<PastView> proposed(Line line, Procedure<PenaltyCase> procedure, Names names) {
        return asked(line)
                .path("steps")
                .valueStream()
                .filter(step -> procedure.knows(step.path("act").asString("")))
                .map(step -> new PastView(
                        LocalDate.parse(step.get("doneOn").asString()),
                        procedure.rule(step.get("act").asString()).label(),
                        names.strand(step.get("strands").get(0).asString()),
                        step.path("numbers")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        List.of()))
                .toList();
    }

    /** The data of the act, or of the act that is proposed. */
    static JsonNode data(Line line, JsonNode json) {
        return json.get("act").asString().equals("approval.propose") ? asked(line) : json.path("data");
    }

    private static JsonNode asked(Line line) {
        JsonNode content = line.content() == null ? CanonicalJson.read("{}") : CanonicalJson.read(line.content());
        String frozen = content.path("frozen").asString("");
        JsonNode payload = CanonicalJson.read(frozen.isEmpty() ? "{}" : frozen);
        return FROM_PAPER.contains(payload.path("act").asString("")) ? payload.path("data") : CanonicalJson.read("{}");
    }

    static List<OldScanView> scans(JsonNode scans, Function<String, String> titles) {
        return scans.valueStream()
                .map(scan -> new OldScanView(
                        scan.get("form").asString().equals("scan")
                                ? "其他纸质材料"
                                : titles.apply(scan.get("form").asString()),
                        LocalDate.parse(scan.get("on").asString()),
                        scan.get("file").get("sha256").asString()))
                .toList();
    }
}
