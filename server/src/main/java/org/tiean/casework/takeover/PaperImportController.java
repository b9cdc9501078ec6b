package org.tiean.casework.takeover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiean.access.Requires;
import org.tiean.kernel.BusinessClock;

/** 批量接续 over HTTP: the table to fill in, a trial, the table itself, and its cases approved together. */
@RestController
@RequestMapping("/api/paper-cases")
class PaperImportController {
    private final PaperImport imports;
    private final PaperBatches batches;

    PaperImportController(PaperImport imports, PaperBatches batches) {
        this.imports = imports;
        this.batches = batches;
    }

    record WrongRow(int row, @NotNull String message) {}

    /**
     * What became of a table.
     *
     * @param good lines that are right; after a trial none of them has been taken over yet
     * @param errorFile the other lines with their reasons, as a spreadsheet in base 64
     */
    record Imported(
            @Nullable UUID batch,
            int good,
            @NotNull List<WrongRow> wrong,
            @Nullable String errorFile) {}

    record BatchView(
            @NotNull UUID id, @NotNull String by, @NotNull OffsetDateTime at, int cases, int waiting, int mine) {}

    record SignBody(
            @Nullable @Size(max = 2000, message = "意见不能超过 2000 字")
            String opinion) {}

    record SignedBatch(int signed, @NotNull List<String> refused) {}

    @GetMapping("/template.xlsx")
    @Requires("case.write")
    void template(HttpServletResponse response) throws IOException {
        PaperImport.template().send(response, "paper-cases-template");
    }

    /** Says line by line what would happen; records nothing. */
    @PostMapping(path = "/import/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires("case.write")
    Imported check(@RequestPart("file") MultipartFile file) throws IOException {
        return imported(imports.take(file.getBytes(), false));
    }

    /** Sends every line that is right for approval; a line sent twice is refused by its number. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires("case.write")
    Imported take(@RequestPart("file") MultipartFile file) throws IOException {
        return imported(imports.take(file.getBytes(), true));
    }

    /** Tables of which cases still wait for approval. */
    @GetMapping("/batches")
    @Requires("case.read")
    List<BatchView> list() {
        return batches.newest().stream()
                .map(batch -> new BatchView(
                        batch.id(),
                        batch.by(),
                        batch.at().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime(),
                        batch.cases(),
                        batch.waiting(),
                        batch.mine()))
                .toList();
    }

    /** One opinion for all cases of the table that wait for whoever signs; repeated, it signs nothing twice. */
    @PostMapping("/batches/{id}/sign")
    @Requires("approval.sign")
    SignedBatch sign(@PathVariable UUID id, @Valid @RequestBody SignBody body) {
        PaperBatches.Signed signed = batches.sign(id, body.opinion());
        return new SignedBatch(signed.signed(), signed.refused());
    }

    private static Imported imported(PaperImport.Result result) {
        return new Imported(
                result.batch(),
                result.good(),
                result.wrong().stream()
                        .map(wrong -> new WrongRow(wrong.row(), wrong.message()))
                        .toList(),
                result.wrong().isEmpty()
                        ? null
                        : Base64.getEncoder()
                                .encodeToString(
                                        PaperImport.errors(result.wrong()).bytes()));
    }
}
