package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are changed and everything above them, manifest and proof, is made to agree by a forger. */
class SpoiledRecordTest extends Checking {

    /** A manifest signed anew over changed lines, with the proof that was honestly given before the change. */
    private Map<String, byte[]> forged(Consumer<List<String>> change) {
        var lines = new ArrayList<>(dossier.record.written());
        change.accept(lines);
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        listed.put("journal/lines.jsonl", (String.join("\n", lines) + "\n").getBytes(UTF_8));
        return TestDossier.sealed(listed, TestDossier.OURS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void a_removed_line_leaves_a_gap(int line) {
        assertBroken(check(forged(lines -> lines.remove(line)), Trust.NONE), "第 " + (line + 1) + " 行");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5})
    void two_lines_that_changed_places_are_noticed(int line) {
        Report report = check(forged(lines -> Collections.swap(lines, line, line + 1)), Trust.NONE);
        assertBroken(report, "第 " + (line + 1) + " 行");
    }

    @Test
    void a_changed_line_no_longer_fits_the_next() {
        Report report = check(forged(lines -> lines.set(0, lines.get(0).replace("2000000", "1000000"))), Trust.NONE);
        assertBroken(report, "第 2 行：所记的上一行摘要与上一行不符");
    }

    @Test
    void a_cut_tail_is_noticed_by_the_proof() {
        dossier.record.did("archive", Map.of());
        Report report = check(forged(lines -> lines.remove(lines.size() - 1)), Trust.NONE);
        assertBroken(report, "锚定的是第 8 行，记录的末行是第 7 行");
    }

    @Test
    void a_changed_last_line_is_noticed_by_the_proof() {
        Report report = check(forged(lines -> lines.set(6, lines.get(6).replace("close", "cease"))), Trust.NONE);
        assertBroken(report, "截尾、增补或改写");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":1,\"act\":\"file\"}",
                "{\"act\":\"file\",\"act\":\"file\"}",
                "{\"a\":1.5}",
                "{\"a\":null}",
                "{\"a\": 1}",
                "{\"a\":1}}",
                "{\"a\":\"\\u0041\"}",
                "[1]",
                ""
            })
    void a_line_has_only_one_way_to_be_written(String line) {
        assertBroken(check(forged(lines -> lines.set(0, line)), Trust.NONE), "第 1 行");
    }

    @Test
    void content_that_says_something_else_than_what_was_recorded_is_noticed() {
        dossier.record.contents.put(4, "罚款叁万元整");
        assertBroken(check(dossier.entries(), Trust.NONE), "内容与第 4 行记录的摘要不符");
    }

    @Test
    void content_for_a_line_that_has_none_is_noticed() {
        dossier.record.contents.put(3, "凭空添加");
        assertBroken(check(dossier.entries(), Trust.NONE), "journal/contents.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1 2 4", "2 1 4", "1 2 4 2"})
    void content_that_is_given_twice_or_out_of_order_is_noticed(String order) {
        String[] rows = new String(dossier.record.contentsJsonl(), UTF_8).split("\n");
        var contents = new StringBuilder();
        for (String seq : order.split(" ")) {
            contents.append(rows[Integer.parseInt(seq) / 2]).append('\n');
        }
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        listed.put("journal/contents.jsonl", contents.toString().getBytes(UTF_8));
        assertBroken(check(TestDossier.sealed(listed, TestDossier.OURS), Trust.NONE), "序号重复、倒序");
    }

    @Test
    void a_line_of_another_matter_is_noticed() {
        dossier.record.lines.get(3).put("matter", "0193a5c0-7f00-7000-8000-00000000000b");
        assertBroken(check(dossier.entries(), Trust.NONE), "第 4 行：属于另一案件");
    }

    @Test
    void a_rewritten_chain_with_a_rewritten_proof_still_lies_under_another_root() throws Broken {
        String published = dossier.root();
        dossier.record.lines.get(3).put("act", "exempt");
        Map<String, byte[]> rewritten = dossier.entries();
        assertThat(check(rewritten, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertBroken(check(rewritten, new Trust(Set.of(), Set.of(published))), "anchor/proof.json：锚定根");
    }
}
