package org.tiean.casework;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiean.document.Documents;
import org.tiean.document.PadSigning;
import org.tiean.document.Paper;
import org.tiean.document.PaperState;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Submission;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A paper of the file comes back signed: scanned like any original, or signed on a pad. */
@Component
class SignedRecords {
    static final String ACT = "attach-signed";

    private final Documents documents;
    private final PadSigning pad;
    private final Files files;

    SignedRecords(Documents documents, PadSigning pad, Files files) {
        this.documents = documents;
        this.pad = pad;
        this.files = files;
    }

    /** The paper an act names; refused where it needs more than signatures. */
    Paper named(Submission submission) {
        String id = submission.data().path("paper").asString("");
        Paper named = documents.list(submission.matter()).stream()
                .filter(paper -> paper.id().toString().equals(id))
                .filter(paper -> !paper.state().equals(PaperState.VOID.code()))
                .findFirst()
                .orElseThrow(() -> Rejected.invalid("data.paper", "请选择本案要签名的文书"));
        pad.expectSignedOnly(named);
        return named;
    }

    /** Makes the signed copy and writes it, and every signature, into the act; kept only where the act is to be done. */
    void sign(Paper paper, Submission submission, ObjectNode data, boolean keep) {
        if (data.hasNonNull("file")) {
            throw Rejected.invalid("data.file", "签字板签名和扫描件只能选一种");
        }
        List<PadSigning.Signature> signatures = new ArrayList<>();
        for (JsonNode one : data.get("signatures")) {
            signatures.add(new PadSigning.Signature(
                    one.path("line").asInt(0), one.path("file").path("sha256").asString("")));
        }
        PadSigning.Copy copy = pad.signed(paper, signatures, submission.doneOn());
        String sha256 = keep
                ? files.put(new ByteArrayInputStream(copy.pdf()), paper.region())
                        .sha256()
                : Digest.of(copy.pdf());
        data.set("file", ref(new StoredFile(sha256, copy.pdf().length, "application/pdf")));
        ArrayNode list = data.putArray("signatures");
        copy.placed().forEach(placed -> list.addObject()
                .put("line", placed.line())
                .put("page", placed.page())
                .set("file", ref(placed.file())));
    }

    private static ObjectNode ref(StoredFile file) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("sha256", file.sha256())
                .put("size", file.size())
                .put("type", file.type());
    }

    /** In the transaction of the act, after its line. */
    void follow(Submission submission) {
        Paper paper = named(submission);
        JsonNode data = submission.data();
        if (data.path("signatures").isEmpty() && !Originals.whole(paper, data.path("sheets"))) {
            throw Rejected.invalid("data.file", "扫描件没有逐页核对过，请重新上传");
        }
        if (paper.state().equals(PaperState.FROZEN.code())) {
            documents.printed(paper.id());
        }
        documents.scanned(paper.id(), data.path("file").path("sha256").asString());
        documents.issue(paper.id());
    }
}
