package org.tiean.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.view.MatterView.MarkView;
import org.tiean.casework.view.MatterView.PaperMention;
import org.tiean.casework.view.MatterView.TimelineEntry;
import org.tiean.journal.Line;
import org.tiean.kernel.Article;
import org.tiean.kernel.CanonicalJson;
import org.tiean.procedure.Breach;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.JsonNode;

/** The record read back for people, newest first. */
final class TimelineViews {
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("paper-rendered", "文书生成"),
            Map.entry("approval.propose", "提交审批"),
            Map.entry("approval.sign", "审批同意"),
            Map.entry("approval.return", "退回修改"),
            Map.entry("approval.withdraw", "撤回审批"),
            Map.entry("approval.delegate", "转办审批"),
            Map.entry("approval.oral", "口头批准，待补签"),
            Map.entry("approval.countersign", "补签口头批准"),
            Map.entry("approval.disown", "拒绝补签口头批准"),
            Map.entry("loan.grant", "借调人员"),
            Map.entry("loan.end", "结束借调"));
    private static final int EXCERPT = 160;

    private TimelineViews() {}

    static List<TimelineEntry> of(
            List<Line> lines, Procedure<PenaltyCase> procedure, Names names, Function<String, String> titles) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Line line : lines) {
            entries.add(0, entry(line, CanonicalJson.read(line.line()), procedure, names, titles));
        }
        return entries;
    }

    private static TimelineEntry entry(
            Line line, JsonNode json, Procedure<PenaltyCase> procedure, Names names, Function<String, String> titles) {
        String act = json.get("act").asString();
        String label = procedure.knows(act) ? procedure.rule(act).label() : SYSTEM.getOrDefault(act, act);
        if (json.path("data").path("late").asBoolean(false) && act.startsWith("approval.")) {
            label += "（逾期）";
        }
        JsonNode effects = json.path("effects");
        return new TimelineEntry(
                line.seq(),
                java.time.LocalDate.parse(json.get("doneOn").asString()),
                json.get("recordedAt").asString(),
                json.path("late").asBoolean(false),
                json.get("kind").asString(),
                act,
                label,
                act.equals("approval.propose") ? proposed(json, procedure) : excerpt(line),
                names.strand(json.get("strands").get(0).asString()),
                signer(json, names),
                effects.path("marks")
                        .valueStream()
                        .map(mark -> mark(mark, procedure, act))
                        .toList(),
                effects.path("documents")
                        .valueStream()
                        .filter(paper -> paper.has("id"))
                        .map(paper -> new PaperMention(
                                UUID.fromString(paper.get("id").asString()),
                                titles.apply(paper.get("form").asString()),
                                paper.has("number") ? paper.get("number").asString() : null))
                        .toList(),
                act.equals("approval.propose")
                        ? PastViews.proposed(line, procedure, names)
                        : PastViews.steps(effects.path("earlier"), procedure, names),
                PastViews.scans(PastViews.data(line, json).path("scans"), titles),
                line.hash());
    }

    /** Who did it, and in whose place where a signature was given for another. */
    private static String signer(JsonNode json, Names names) {
        String by = names.person(UUID.fromString(json.get("by").asString()));
        JsonNode absent = json.path("data").path("for");
        return absent.isString() && json.get("act").asString().startsWith("approval.")
                ? by + "（受" + names.person(UUID.fromString(absent.asString())) + "委托）"
                : by;
    }

    static MarkView mark(JsonNode mark, Procedure<PenaltyCase> procedure, String act) {
        String code = mark.get("code").asString();
        String label = procedure.rule(act).breaches().stream()
                .filter(breach -> breach.code().equals(code))
                .map(Breach::text)
                .findFirst()
                .or(() -> procedure.rule(act).guards().stream()
                        .filter(guard -> guard.code().equals(code))
                        .map(guard -> "未按规定：" + guard.text())
                        .findFirst())
                .orElse(code);
        return new MarkView(
                code,
                label,
                Cited.of(mark.get("articles")
                        .valueStream()
                        .map(article -> Article.of(article.asString()))
                        .toList()));
    }

    /** What was proposed, by its name; the payload is for machines. */
    private static String proposed(JsonNode json, Procedure<PenaltyCase> procedure) {
        String wanted = json.path("data").path("act").asString("");
        return procedure.knows(wanted) ? procedure.rule(wanted).label() : "";
    }

    private static String excerpt(Line line) {
        if (line.content() == null) {
            return "";
        }
        JsonNode content = CanonicalJson.read(line.content());
        // a letter to another organ is known by that organ, not by what goes along with it
        String first = content.has("organ") && content.has("attachments")
                ? content.get("organ").asString()
                : content.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .findFirst()
                        .orElse("");
        return first.length() > EXCERPT ? first.substring(0, EXCERPT) + "…" : first;
    }
}
