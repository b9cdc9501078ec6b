package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpoiledEntriesTest extends Checking {

    static List<String> entries() {
        return List.copyOf(new TestDossier().entries().keySet());
    }

    static Stream<Arguments> pairs() {
        List<String> all = entries();
        return all.stream()
                .flatMap(a -> all.stream().filter(b -> a.compareTo(b) < 0).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_removed_entry_is_missed(String path) {
        Map<String, byte[]> entries = dossier.entries();
        entries.remove(path);
        assertThat(check(entries, Trust.NONE).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_renamed_entry_is_noticed(String path) {
        var renamed = new LinkedHashMap<String, byte[]>();
        dossier.entries().forEach((name, bytes) -> renamed.put(name.equals(path) ? name + "x" : name, bytes));
        assertThat(check(renamed, Trust.NONE).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void two_entries_that_changed_contents_are_noticed(String a, String b) {
        Map<String, byte[]> entries = dossier.entries();
        byte[] first = entries.getOrDefault(a, new byte[0]);
        entries.put(a, entries.getOrDefault(b, new byte[0]));
        entries.put(b, first);
        assertThat(check(entries, Trust.NONE).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void two_entries_that_changed_places_are_noticed(String a, String b) {
        Map<String, byte[]> entries = dossier.entries();
        var order = new ArrayList<>(entries.keySet());
        int first = order.indexOf(a);
        order.set(order.indexOf(b), a);
        order.set(first, b);
        var moved = new LinkedHashMap<String, byte[]>();
        order.forEach(path -> moved.put(path, entries.getOrDefault(path, new byte[0])));
        assertThat(check(moved, Trust.NONE).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_added_anywhere_is_noticed(String before) {
        var added = new LinkedHashMap<String, byte[]>();
        dossier.entries().forEach((path, bytes) -> {
            if (path.equals(before)) {
                added.put("evidence/000-多余.txt", new byte[] {1});
            }
            added.put(path, bytes);
        });
        assertBroken(check(added, Trust.NONE), "");
    }

    @Test
    void an_entry_added_at_the_end_is_named() {
        Map<String, byte[]> entries = dossier.entries();
        entries.put("data/extra.json", new byte[] {1});
        assertBroken(check(entries, Trust.NONE), "data/extra.json：文件中有，清单没有列");
    }

    @Test
    void a_paper_that_no_line_names_is_noticed_even_when_the_manifest_lists_it() {
        dossier.papers.put("documents/005-多出的文书.pdf", TestDossier.noise(5, 10));
        assertBroken(check(dossier.entries(), Trust.NONE), "documents/005-多出的文书.pdf：流程记录没有点名");
    }

    @Test
    void a_named_file_that_is_gone_is_noticed_even_when_the_manifest_agrees() {
        dossier.papers.remove("evidence/004-现场照片.jpg");
        assertBroken(check(dossier.entries(), Trust.NONE), "第 2 行：点名的文件");
    }

    @Test
    void a_mark_of_demonstration_cannot_be_taken_off_the_manifest() {
        dossier.record.lines.forEach(line -> line.remove("evaluation"));
        assertBroken(check(dossier.entries(), Trust.NONE), "演示数据标记");
    }
}
