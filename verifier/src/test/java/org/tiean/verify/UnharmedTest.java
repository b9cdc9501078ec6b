package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class UnharmedTest extends Checking {
    @Test
    void a_whole_dossier_only_vouches_for_itself_until_somebody_brings_a_key() throws IOException {
        Report report = check(dossier.writtenTo(folder), Trust.NONE);
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.CONSISTENT);
        assertThat(report.line()).contains("自洽", "不证明来源", TestDossier.OURS.fingerprint());
        assertThat(report.line()).doesNotContain("真实", "锚定 —");
    }

    @Test
    void the_fingerprint_from_paper_anchors_it() throws IOException {
        var trust = new Trust(Set.of(TestDossier.OURS.fingerprint()), Set.of());
        Report report = check(dossier.writtenTo(folder), trust);
        assertThat(report.line()).isEqualTo("结论：已锚定 — 与您给出的密钥指纹一致");
    }

    @Test
    void the_published_root_anchors_the_record_and_says_what_it_does_not_cover() throws IOException, Broken {
        Report report = check(dossier.writtenTo(folder), new Trust(Set.of(), Set.of(dossier.root())));
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.ANCHORED);
        assertThat(report.findings()).anyMatch(f -> f.contains("case.json") && f.contains("不在其内"));
    }

    @Test
    void demonstration_data_is_called_so() throws IOException {
        Report report = check(dossier.writtenTo(folder), Trust.NONE);
        assertThat(report.findings()).anyMatch(f -> f.startsWith("演示数据"));
    }

    @Test
    void content_sealed_by_law_leaves_the_chain_whole_and_is_reported() throws IOException {
        dossier.record.contents.remove(2);
        Report report = check(dossier.writtenTo(folder), Trust.NONE);
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.CONSISTENT);
        assertThat(report.findings()).anyMatch(f -> f.startsWith("第 2 行的内容不在文件中"));
    }

    @Test
    void a_file_erased_by_a_line_that_says_so_is_reported_not_missed() throws IOException {
        String path = "evidence/004-现场照片.jpg";
        String digest = Sha256.hex(dossier.paper(path));
        dossier.papers.remove(path);
        dossier.record.did("erase", Map.of("erased", Map.of("files", java.util.List.of(digest))));
        Report report = check(dossier.writtenTo(folder), Trust.NONE);
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.CONSISTENT);
        assertThat(report.findings()).anyMatch(f -> f.contains(digest) && f.contains("依法清除"));
    }

    @Test
    void zip64_headers_are_understood_whatever_the_size() throws IOException {
        dossier.zip64 = true;
        Path file = dossier.writtenTo(folder);
        assertThat(check(file, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(dossier.entries().size());
        }
    }

    @Test
    void any_unzip_program_opens_it() throws IOException {
        try (var zip = new ZipFile(dossier.writtenTo(folder).toFile())) {
            String path = "documents/002-行政处罚决定书.pdf";
            assertThat(zip.getInputStream(zip.getEntry(path)).readAllBytes()).isEqualTo(dossier.paper(path));
        }
    }
}
