package org.tiean.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.document.BoundSheet;
import org.tiean.document.Documents;
import org.tiean.document.Paper;
import org.tiean.document.PaperState;
import org.tiean.document.Scans;
import org.tiean.journal.Submission;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sealed original comes back as a scan, or a paper is void: what acts mean for papers issued before. */
@Component
public class Originals {
    private static final String ON_THE_SPOT = "attach-original";
    private static final Set<String> ACTS = Set.of("seal", ON_THE_SPOT);

    private final Documents documents;
    private final Scans scans;

    private final SignedRecords records;

    Originals(Documents documents, Scans scans, SignedRecords records) {
        this.documents = documents;
        this.scans = scans;
        this.records = records;
    }

    /**
     * Looks at the scan an act brings, sheet by sheet, and writes into the act which paper it is and how each sheet is known;
     * to be called before the transaction of the act, because looking takes seconds. What the desk says of sheets counts
     * only where the code cannot be read.
     *
     * @param keep whether the act is to be done, so that a copy signed on a pad is kept
     */
    public Submission read(Submission submission, boolean keep) {
        boolean signed = submission.act().equals(SignedRecords.ACT);
        if (!(signed || ACTS.contains(submission.act())) || !submission.data().isObject()) {
            return submission;
        }
        ObjectNode data = (ObjectNode) submission.data().deepCopy();
        JsonNode said = data.remove("sheets");
        if (!signed) {
            data.remove("paper");
        }
        String scan = data.path("file").path("sha256").asString("");
        Optional<Paper> paper = signed
                ? Optional.of(records.named(submission))
                : waiting(
                        submission.matter(),
                        submission.act(),
                        submission.strands().get(0));
        if (signed && !data.path("signatures").isEmpty()) {
            records.sign(paper.get(), submission, data, keep);
        } else if (!scan.isEmpty()
                && paper.filter(found -> found.pages() != null).isPresent()) {
            boolean reasoned =
                    !submission.content().path("sheetReason").asString("").isBlank();
            List<BoundSheet> sheets = scans.bound(paper.get(), scan, byHand(said), reasoned);
            data.put("paper", paper.get().id().toString());
            ArrayNode list = data.putArray("sheets");
            sheets.forEach(sheet -> {
                ObjectNode one = list.addObject().put("sheet", sheet.sheet());
                if (sheet.page() != null) {
                    one.put("page", sheet.page());
                }
                one.put("as", sheet.by().name());
            });
        }
        return new Submission(
                submission.matter(),
                submission.act(),
                submission.seq(),
                submission.strands(),
                submission.doneOn(),
                submission.reason(),
                data,
                submission.content());
    }

    private static Map<Integer, Optional<Integer>> byHand(JsonNode said) {
        Map<Integer, Optional<Integer>> sheets = new HashMap<>();
        if (said == null || said.isNull()) {
            return sheets;
        }
        for (JsonNode one : said) {
            String as = one.path("as").asString("");
            boolean behind = as.equals(BoundSheet.By.ATTACHMENT.name());
            boolean page = as.equals(BoundSheet.By.UNREADABLE.name())
                    && one.path("page").isInt();
            if (!one.path("sheet").isInt() || !(behind || page)) {
                throw Rejected.invalid("data.sheets", "请逐页选择是本文书第几页，或者是另附页");
            }
            sheets.put(
                    one.get("sheet").asInt(),
                    behind ? Optional.empty() : Optional.of(one.get("page").asInt()));
        }
        return sheets;
    }

    /** In the transaction of the act, after its line. */
    void follow(UUID matter, Entry entry, Submission submission) {
        if (entry.act().equals(SignedRecords.ACT)) {
            records.follow(submission);
        } else if (ACTS.contains(entry.act())) {
            Paper paper = waiting(matter, entry.act(), entry.strand())
                    .filter(found -> found.id()
                            .toString()
                            .equals(submission.data().path("paper").asString("")))
                    .filter(found -> whole(found, submission.data().path("sheets")))
                    .orElseThrow(() -> Rejected.invalid("data.file", "扫描件没有逐页核对过，请重新上传"));
            documents.printed(paper.id());
            documents.scanned(
                    paper.id(), submission.data().path("file").path("sha256").asString());
            documents.issue(paper.id());
        } else if (entry.act().equals("void-paper")) {
            String reason = submission.content().path("reason").asString();
            outward(matter, entry.strand()).forEach(paper -> documents.cancel(paper.id(), reason));
        }
    }

    static boolean whole(Paper paper, JsonNode sheets) {
        List<Integer> pages = new ArrayList<>();
        sheets.forEach(sheet -> {
            if (sheet.has("page")) {
                pages.add(sheet.get("page").asInt());
            }
        });
        return paper.pages() != null && pages.size() == paper.pages() && new HashSet<>(pages).size() == pages.size();
    }

    /** The paper whose original an act brings. */
    private Optional<Paper> waiting(UUID matter, String act, String strand) {
        List<Paper> papers = act.equals(ON_THE_SPOT)
                ? documents.list(matter).stream()
                        .filter(paper -> paper.form().startsWith("summary-penalty-decision"))
                        .filter(paper -> !paper.state().equals(PaperState.VOID.code()))
                        .toList()
                : outward(matter, strand);
        return papers.stream().reduce((earlier, later) -> later);
    }

    private List<Paper> outward(UUID matter, String strand) {
        return documents.list(matter).stream()
                .filter(paper -> paper.strand().equals(strand) && paper.addressee() != null)
                .filter(paper -> !paper.state().equals(PaperState.VOID.code()))
                .toList();
    }
}
