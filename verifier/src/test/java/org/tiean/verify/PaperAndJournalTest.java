package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PaperAndJournalTest extends Checking {
    private static final String DECISION = "documents/002-行政处罚决定书.pdf";

    private Path paper(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("决定书.pdf"), bytes);
    }

    @Test
    void a_paper_from_somebody_s_desk_is_found_in_its_dossier() throws IOException {
        Path whole = dossier.writtenTo(folder);
        Report report = check(paper(dossier.paper(DECISION)), whole, OUR_KEY);
        assertThat(report.verdict()).isEqualTo(Verdict.ANCHORED);
        assertThat(report.findings()).contains("文件 决定书.pdf 由第 5 行记录点名，内容未变");
    }

    @Test
    void a_changed_paper_is_not() throws IOException {
        byte[] changed = dossier.paper(DECISION).clone();
        changed[10] ^= 1;
        assertBroken(check(paper(changed), dossier.writtenTo(folder), OUR_KEY), "没有点名这份文件");
    }

    @Test
    void a_paper_is_as_good_as_the_lines_that_name_it() throws IOException {
        Path lines = Files.write(folder.resolve("lines.jsonl"), dossier.record.jsonl());
        Report report = check(paper(dossier.paper(DECISION)), lines, Trust.NONE);
        assertThat(report.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void a_paper_alone_proves_nothing() throws IOException {
        assertBroken(check(paper(dossier.paper(DECISION)), Trust.NONE), "--with");
    }

    @Test
    void bare_lines_are_consistent_at_best_and_a_key_does_not_change_that() {
        Report report = check(dossier.record.jsonl(), OUR_KEY);
        assertThat(report.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(report.line()).contains("没有签名", "不证明来源");
        assertThat(report.findings()).anyMatch(f -> f.contains("用不上"));
    }

    @Test
    void a_changed_bare_line_is_noticed() {
        byte[] lines = dossier.record.jsonl();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '7') {
                lines[i] = '8';
                break;
            }
        }
        assertBroken(check(lines, Trust.NONE), "行");
    }
}
