package org.tiean.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.journal.anchor.AnchorKey;
import org.tiean.journal.anchor.Proof;
import org.tiean.journal.anchor.SampleAnchor;
import org.tiean.kernel.Uuid7;
import org.tiean.verify.Report;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;

class DossierWriterTest {
    @TempDir
    Path folder = Path.of("");

    private final UUID matter = Uuid7.next();
    private final SampleMatter sample = new SampleMatter(matter);
    private final Binding xian = Bindings.shipped().profile("xian");

    @BeforeEach
    void record() {
        sample.did("file", null, "立案")
                .paper(Piece.Kind.DOCUMENT, "penalty-decision-unit", "行政处罚决定书/（单位）", "decision".getBytes(UTF_8));
        sample.paper(Piece.Kind.SCAN, "penalty-decision-unit", "行政处罚决定书 已盖章", "scan".getBytes(UTF_8));
        sample.paper(Piece.Kind.EVIDENCE, "evidence.scene", "现场照片", "photo".getBytes(UTF_8));
    }

    private Path exported(AnchorKey key, int others, long zip64From) throws IOException {
        Proof proof = SampleAnchor.proof(key, matter, sample.lines.size(), sample.head(), others);
        Path file = folder.resolve("case.zip");
        try (var out = Files.newOutputStream(file)) {
            new DossierWriter(key, zip64From)
                    .seal(sample.material(), sample.lines, xian, proof)
                    .writeTo(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 16, 100})
    void what_is_exported_is_anchored_for_whoever_has_the_fingerprint(int others) throws IOException {
        AnchorKey key = SampleAnchor.key(folder);
        Path file = exported(key, others, StoredZip.ZIP64_FROM);
        Report report = Verifier.check(file, new Trust(Set.of(key.fingerprint()), Set.of()));
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.ANCHORED);
        assertThat(Verifier.check(file, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 300, 2000})
    void the_outsider_reads_large_entries_and_large_offsets_too(long zip64From) throws IOException {
        Report report = Verifier.check(exported(SampleAnchor.key(folder), 3, zip64From), Trust.NONE);
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void another_installation_s_key_does_not_anchor_it() throws IOException {
        String foreign = SampleAnchor.key(folder.resolve("foreign")).fingerprint();
        Path file = exported(SampleAnchor.key(folder), 3, StoredZip.ZIP64_FROM);
        Report report = Verifier.check(file, new Trust(Set.of(foreign), Set.of()));
        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void an_anchor_signed_by_the_key_before_this_one_brings_that_key_along() throws IOException {
        AnchorKey old = SampleAnchor.key(folder.resolve("old"));
        AnchorKey key = SampleAnchor.key(folder);
        Proof proof = SampleAnchor.proof(old, matter, sample.lines.size(), sample.head(), 3);
        Path file = folder.resolve("case.zip");
        try (var out = Files.newOutputStream(file)) {
            new DossierWriter(key)
                    .seal(sample.material(), sample.lines, xian, proof)
                    .writeTo(out);
        }
        var both = new Trust(Set.of(key.fingerprint(), old.fingerprint()), Set.of());
        assertThat(Verifier.check(file, both).verdict()).isEqualTo(Verdict.ANCHORED);
        var one = new Trust(Set.of(key.fingerprint()), Set.of());
        assertThat(Verifier.check(file, one).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void the_same_matter_gives_the_same_entries_again() throws IOException {
        AnchorKey key = SampleAnchor.key(folder);
        Proof proof = SampleAnchor.proof(key, matter, sample.lines.size(), sample.head(), 3);
        var writer = new DossierWriter(key);
        assertThat(writer.seal(sample.material(), sample.lines, xian, proof).manifest())
                .isEqualTo(writer.seal(sample.material(), sample.lines, xian, proof)
                        .manifest());
    }

    @Test
    void a_file_that_changes_while_it_is_exported_spoils_the_export() throws IOException {
        byte[] bytes = {1, 2, 3};
        sample.pieces.add(
                new Piece("x", null, Piece.Kind.DOCUMENT, "penalty-notice", "告知书", "pdf", LocalDate.EPOCH, 1, () -> {
                    bytes[0]++;
                    return new ByteArrayInputStream(bytes.clone());
                }));
        assertThatThrownBy(() -> exported(SampleAnchor.key(folder), 1, StoredZip.ZIP64_FROM))
                .isInstanceOf(IOException.class);
    }
}
