package org.tiean.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.document.Documents;
import org.tiean.document.Forms;
import org.tiean.document.Paper;
import org.tiean.document.PaperState;
import org.tiean.dossier.DossierSource;
import org.tiean.dossier.Material;
import org.tiean.dossier.Piece;
import org.tiean.files.Files;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.JsonNode;

/** What belongs into the file of a case: every file its record names, and the case as data for other systems. */
@Component
class CaseFile implements DossierSource {
    private static final String PROFILE = "xian";
    private static final List<Procedure<PenaltyCase>> PROCEDURES =
            List.of(GeneralProcedure.V2021, SummaryProcedure.V2021);
    /** Acts whose file is a piece of evidence. */
    private static final Set<String> REGISTERING = Set.of("add-evidence", "copy-evidence", "record-appraisal");

    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/pdf", "pdf",
            "image/jpeg", "jpg",
            "image/png", "png",
            "video/mp4", "mp4",
            "video/webm", "webm",
            "audio/mp4", "m4a",
            "audio/mpeg", "mp3",
            "audio/wav", "wav",
            "audio/ogg", "ogg");

    private final CaseTable table;
    private final Journal journal;
    private final Documents documents;
    private final Forms forms;
    private final Files files;
    private final boolean evaluation;

    CaseFile(
            CaseTable table,
            Journal journal,
            Documents documents,
            Forms forms,
            Files files,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.table = table;
        this.journal = journal;
        this.documents = documents;
        this.forms = forms;
        this.files = files;
        this.evaluation = evaluation;
    }

    @Override
    @Transactional(readOnly = true)
    public Material material(UUID matter) {
        CaseRow row = table.find(matter).orElseThrow(() -> Rejected.notFound("该案件"));
        Map<String, Paper> papers = new HashMap<>();
        documents.list(matter).forEach(paper -> papers.put(paper.id().toString(), paper));
        List<Piece> pieces = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : journal.lines(matter)) {
            JsonNode json = CanonicalJson.read(line.line());
            for (OldScan scan : OldScan.of(line.seq(), json.path("data").path("scans"))) {
                if (seen.add(scan.sha256())) {
                    pieces.add(piece(scan));
                }
            }
            JsonNode file = json.path("data").path("file");
            if (file.has("sha256") && seen.add(file.get("sha256").asString())) {
                pieces.add(piece(line, json, file, papers));
            }
            originals(line, json, "photos", "照片原图", seen, pieces);
            originals(line, json, "recordings", "录音、录像", seen, pieces);
            originals(line, json, "files", "电子数据", seen, pieces);
        }
        return new Material(
                matter,
                row.number() == null ? matter.toString() : row.number(),
                row.title(),
                evaluation,
                PROFILE,
                pieces,
                caseJson(row));
    }

    private Piece piece(OldScan scan) {
        String extension = EXTENSIONS.getOrDefault(scan.type(), "bin");
        String title = scan.isForm() ? forms.form(scan.form()).title() : "其他纸质材料";
        return new Piece(
                scan.id(),
                null,
                Piece.Kind.SCAN,
                scan.form(),
                title + "（系统外办理）",
                extension,
                scan.on(),
                pages(scan.sha256(), extension),
                opener(scan.sha256()));
    }

    private Piece piece(Line line, JsonNode json, JsonNode file, Map<String, Paper> papers) {
        String act = json.get("act").asString();
        String sha256 = file.get("sha256").asString();
        String extension = EXTENSIONS.getOrDefault(file.path("type").asString(""), "bin");
        LocalDate on = LocalDate.parse(json.get("doneOn").asString());
        if (act.equals("paper-rendered")) {
            Paper paper = java.util.Objects.requireNonNull(
                    papers.get(json.get("data").get("document").asString()));
            return new Piece(
                    paper.id().toString(),
                    paper.form().equals("service-return") ? served(paper, papers) : null,
                    Piece.Kind.DOCUMENT,
                    paper.form(),
                    titled(paper),
                    extension,
                    paper.frozenAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate(),
                    json.get("data").get("pages").asInt(),
                    opener(sha256));
        }
        boolean evidence = REGISTERING.contains(act);
        Paper sealed = sealed(act, json, papers);
        return new Piece(
                "line-" + line.seq(),
                sealed == null ? returned(act, json, papers) : sealed.id().toString(),
                evidence ? Piece.Kind.EVIDENCE : Piece.Kind.SCAN,
                evidence ? EvidenceForms.of(act, json.path("data")) : "scan",
                title(line, act, sealed),
                extension,
                on,
                pages(sha256, extension),
                opener(sha256));
    }

    /** Originals that lie beside the paper which lists them; what is leafed through is that paper. */
    private void originals(Line line, JsonNode json, String list, String what, Set<String> seen, List<Piece> pieces) {
        int no = 0;
        for (JsonNode one : json.path("data").path(list)) {
            no++;
            String sha256 = one.path("file").path("sha256").asString("");
            if (!sha256.isEmpty() && seen.add(sha256)) {
                pieces.add(new Piece(
                        "line-" + line.seq() + "-" + no,
                        null,
                        Piece.Kind.EVIDENCE,
                        EvidenceForms.of(json.get("act").asString(), json.path("data")),
                        what + "（第" + line.seq() + "条记录，第" + no + "件）",
                        EXTENSIONS.getOrDefault(one.path("file").path("type").asString(""), "bin"),
                        LocalDate.parse(json.get("doneOn").asString()),
                        0,
                        opener(sha256)));
            }
        }
    }

    private static @Nullable Paper sealed(String act, JsonNode json, Map<String, Paper> papers) {
        String paper = json.path("data").path("paper").asString("");
        return act.equals("seal") && paper.isEmpty()
                ? on(json.get("strands").get(0).asString(), papers)
                : papers.get(paper);
    }

    private String titled(Paper paper) {
        return forms.form(paper.form()).title()
                + (paper.number() == null ? "" : " " + paper.number())
                + (paper.state().equals(PaperState.VOID.code()) ? "（作废）" : "");
    }

    /** A signed return lies behind the return it was printed as. */
    private static @Nullable String returned(String act, JsonNode json, Map<String, Paper> papers) {
        String strand = json.get("strands").get(0).asString();
        return !act.equals("serve")
                ? null
                : papers.values().stream()
                        .filter(paper -> paper.form().equals("service-return")
                                && paper.strand().equals(strand))
                        .map(paper -> paper.id().toString())
                        .findFirst()
                        .orElse(null);
    }

    private String title(Line line, String act, @Nullable Paper sealed) {
        if (sealed != null) {
            return forms.form(sealed.form()).title() + "（签发件）";
        }
        JsonNode content = line.content() == null ? null : CanonicalJson.read(line.content());
        return content != null && content.has("title")
                ? content.get("title").asString()
                : label(act) + "附件（第" + line.seq() + "条记录）";
    }

    private static String label(String act) {
        return PROCEDURES.stream()
                .filter(procedure -> procedure.knows(act))
                .map(procedure -> procedure.rule(act).label())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String served(Paper serviceReturn, Map<String, Paper> papers) {
        Paper paper = on(serviceReturn.strand(), papers);
        return paper == null ? null : paper.id().toString();
    }

    private static @Nullable Paper on(String strand, Map<String, Paper> papers) {
        return papers.values().stream()
                .filter(paper -> paper.strand().equals(strand) && paper.addressee() != null)
                .findFirst()
                .orElse(null);
    }

    private Piece.Opener opener(String sha256) {
        return () -> files.open(sha256).content();
    }

    private int pages(String sha256, String extension) {
        if (!extension.equals("pdf")) {
            return extension.equals("jpg") || extension.equals("png") ? 1 : 0;
        }
        byte[] bytes;
        try (InputStream in = files.open(sha256).content()) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException locked) {
            // evidence is kept as it was found, locked or cut off: it cannot be leafed through, but it is exported
            return 0;
        }
    }

    private String caseJson(CaseRow row) {
        var json = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        json.put("matter", row.id().toString())
                .put("procedure", row.procedure())
                .put("title", row.title())
                .put("cause", row.cause())
                .put("source", row.source())
                .put("stage", row.stage())
                .put("region", row.region())
                .put("foundOn", row.foundOn().toString())
                .put("fineFen", row.fineFen())
                .put("paidFen", row.paidFen());
        put(json, "number", row.number());
        put(json, "filedOn", row.filedOn());
        put(json, "decidedOn", row.decidedOn());
        put(json, "closedOn", row.closedOn());
        put(json, "archivedOn", row.archivedOn());
        var violations = json.putArray("violations");
        row.violations().forEach(violations::add);
        var parties = json.putArray("parties");
        table.parties(row.id()).forEach(party -> parties.addObject()
                .put("strand", party.strand())
                .put("party", party.party().toString())
                .put("name", party.name())
                .put("kind", party.kind())
                .put("role", party.role())
                .put("stage", party.stage())
                .put("fineFen", party.fineFen())
                .put("paidFen", party.paidFen()));
        return CanonicalJson.write(json);
    }

    private static void put(tools.jackson.databind.node.ObjectNode json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value.toString());
        }
    }
}
