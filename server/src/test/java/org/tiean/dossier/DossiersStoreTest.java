package org.tiean.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.journal.Journal;
import org.tiean.journal.anchor.AnchorKey;
import org.tiean.journal.anchor.Anchors;
import org.tiean.journal.store.JournalTable;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.support.StoreTest;
import org.tiean.verify.Report;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;
import tools.jackson.databind.node.JsonNodeFactory;

@StoreTest
@Import(DossiersStoreTest.OneDecision.class)
class DossiersStoreTest {
    private static final long HERE = 610104000000L;
    private static final byte[] DECISION = "%PDF-1.7 决定书".getBytes(UTF_8);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    Dossiers dossiers;

    @Autowired
    Anchors anchors;

    @Autowired
    AnchorKey key;

    @Autowired
    Journal journal;

    @Autowired
    JournalTable table;

    @Autowired
    TransactionTemplate transactions;

    @TestConfiguration
    static class OneDecision {
        @Bean
        @Primary
        DossierSource oneDecision() {
            return matter -> new Material(
                    matter,
                    "（莲）应急案〔2026〕3号",
                    "某公司未按规定检维修案",
                    true,
                    "xian",
                    List.of(new Piece(
                            "1",
                            null,
                            Piece.Kind.DOCUMENT,
                            "penalty-decision-unit",
                            "行政处罚决定书",
                            "pdf",
                            LocalDate.of(2026, 3, 2),
                            3,
                            () -> new ByteArrayInputStream(DECISION))),
                    "{\"matter\":\"" + matter + "\"}");
        }
    }

    private <T> T scoped(java.util.function.Supplier<T> work) {
        return Scope.with(new Scope(Uuid7.next(), List.of(new RegionRange(HERE, HERE + 1))), work);
    }

    private UUID decided() {
        UUID matter = Uuid7.next();
        var content = JSON.objectNode().put("party", "西安某某机械有限公司\n“/\\”𬭚");
        var data = JSON.objectNode();
        data.putObject("file").put("sha256", Digest.of(DECISION)).put("size", DECISION.length);
        scoped(() -> {
            transactions.executeWithoutResult(status -> {
                table.open(matter, HERE, Uuid7.next(), "penalty.general@2021-07-15", Digest.of(matter.toString()));
                journal.note(matter, false, "opened", Uuid7.next(), JSON.objectNode(), content);
                journal.note(matter, false, "paper-rendered", Uuid7.next(), data, JSON.objectNode());
            });
            return matter;
        });
        return matter;
    }

    private Path exported(UUID matter) throws IOException {
        Export export = scoped(() -> dossiers.export(matter));
        assertThat(export.fileName()).isEqualTo("（莲）应急案〔2026〕3号.zip");
        Path file = folder.resolve("case.zip");
        try (var out = Files.newOutputStream(file)) {
            export.body().writeTo(out);
        }
        return file;
    }

    @Test
    void what_the_database_holds_is_anchored_for_an_outsider_with_the_fingerprint() throws IOException {
        Path file = exported(decided());
        Report report = Verifier.check(file, new Trust(Set.of(key.fingerprint()), Set.of()));
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.ANCHORED);
    }

    @Test
    void the_root_on_the_published_list_anchors_it_too() throws IOException {
        UUID matter = decided();
        String root = anchors.now().statement().root();
        Report report = Verifier.check(exported(matter), new Trust(Set.of(), Set.of(root)));
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.ANCHORED);
    }
}
