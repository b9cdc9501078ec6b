package org.tiean.casework.web;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.approval.Approvals;
import org.tiean.approval.Proposal;
import org.tiean.casework.Cases;
import org.tiean.document.Papers;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.JsonNode;

/** The draft papers of a proposed act, exactly as frozen with it. */
@RestController
class ProposalPaperController {
    private final Approvals approvals;
    private final Cases cases;
    private final Papers papers;
    private final boolean evaluation;

    ProposalPaperController(
            Approvals approvals, Cases cases, Papers papers, @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.approvals = approvals;
        this.cases = cases;
        this.papers = papers;
        this.evaluation = evaluation;
    }

    @GetMapping("/api/matters/{matter}/proposals/{proposal}/papers/{n}")
    @Requires("document.read")
    ResponseEntity<byte[]> paper(@PathVariable UUID matter, @PathVariable UUID proposal, @PathVariable int n) {
        cases.row(matter);
        Proposal found = approvals.of(proposal);
        JsonNode paper = found.papers().path("papers").path(n);
        if (!found.matter().equals(matter) || paper.isMissingNode()) {
            throw Rejected.notFound("该文书");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.draft(paper.get("form").asString(), paper.get("data"), evaluation));
    }
}
