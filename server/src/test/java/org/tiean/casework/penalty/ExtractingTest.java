package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.inquiry.AddRecordings;
import org.tiean.casework.penalty.inquiry.DataFile;
import org.tiean.casework.penalty.inquiry.ExtractData;
import org.tiean.casework.penalty.inquiry.ExtractionMethod;
import org.tiean.casework.penalty.inquiry.HolderSigns;
import org.tiean.casework.penalty.inquiry.Recording;

/** Electronic data and recordings: what they were, where they come from, and that nobody changed them. */
class ExtractingTest {
    private static StoredRef stored(String name, String type) {
        return new StoredRef("%064x".formatted(name.hashCode() & 0xFFFFFFFFL), 1_000, type);
    }

    private static DataFile file(String name) {
        return new DataFile(id(name), stored(name, "application/octet-stream"));
    }

    private static List<DataFile> files(int count) {
        return IntStream.range(0, count).mapToObj(i -> file("数据" + i)).toList();
    }

    private static Deed extract(
            HolderSigns signs, @Nullable Boolean witnessed, List<DataFile> files, String until, UUID... officers) {
        return Deed.of(
                "extract-data",
                new ExtractData(
                        List.of(officers),
                        "2026-03-02T09:00",
                        until,
                        ExtractionMethod.ON_SITE,
                        signs,
                        witnessed,
                        12,
                        files),
                "case");
    }

    private static Deed extract(List<DataFile> files, UUID... officers) {
        return extract(HolderSigns.SIGNS, null, files, "2026-03-02T09:40", officers);
    }

    private static Deed extract(List<DataFile> files) {
        return extract(files, WANG, LI);
    }

    private static Recording recording(String name, String type, String from, int seconds) {
        return new Recording(id(name), stored(name, type), LocalDateTime.parse(from), seconds, true);
    }

    private static Recording recording(String name) {
        return recording(name, "video/mp4", "2026-03-02T09:00:00", 60);
    }

    private static Deed record(boolean spoken, boolean transcribed, List<Recording> all, UUID... officers) {
        return Deed.of("add-recordings", new AddRecordings(List.of(officers), spoken, transcribed, all), "case");
    }

    private static Deed record(Recording... all) {
        return record(false, false, List.of(all), WANG, LI);
    }

    @Test
    void each_file_is_a_piece_of_evidence() {
        Story story = filed().did(extract(files(3)), record(recording("甲"), recording("乙")));
        assertThat(story.matter().facts().evidence().items()).hasSize(5);
    }

    @Test
    void data_are_taken_by_two_certified_officers_who_may() {
        filed().when(extract(files(1), WANG, WANG)).refused("two-officers", "处罚法42(1)");
        filed().when(extract(files(1), WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(extract(files(1)))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_record_names_its_files_each_once() {
        filed().when(extract(List.of())).refused("no-files", "处罚法46(1)");
        filed().when(extract(files(101))).refused("no-files", "处罚法46(1)");
        filed().when(extract(List.of(file("甲"), file("甲")))).refused("evidence-twice", "内部规则");
        filed().did(extract(files(1))).when(extract(files(1))).refused("evidence-twice", "内部规则");
    }

    @Test
    void data_are_taken_in_minutes_that_can_have_been() {
        filed().when(extract(HolderSigns.SIGNS, null, files(1), "2026-03-02T08:59", WANG, LI))
                .refused("ends-before-it-begins", "内部规则");
        filed().when(extract(HolderSigns.SIGNS, null, files(1), "2026-03-03T00:10", WANG, LI))
                .refused("collected-in-future", "处罚法46(2)");
    }

    @Test
    void where_the_holder_does_not_sign_somebody_saw_it() {
        for (HolderSigns signs : List.of(HolderSigns.REFUSED, HolderSigns.ABSENT)) {
            filed().when(extract(signs, false, files(1), "2026-03-02T09:40", WANG, LI))
                    .refused("unsigned-without-witness", "内部规则");
            filed().when(extract(signs, true, files(1), "2026-03-02T09:40", WANG, LI))
                    .recorded();
        }
    }

    @Test
    void what_is_taken_after_the_decision_proves_nothing() {
        awaitingSeal(fine(20_000)).when(extract(files(1))).refused("collected-after-decision", "行诉证据规定60(一)");
        awaitingSeal(fine(20_000)).when(record(recording("甲"))).refused("collected-after-decision", "行诉证据规定60(一)");
    }

    @Test
    void recordings_are_taken_by_two_certified_officers_who_may() {
        filed().when(record(false, false, List.of(recording("甲")), WANG)).refused("two-officers", "处罚法42(1)");
        filed().when(record(false, false, List.of(recording("甲")), WANG, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(record(recording("甲")))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_recording_is_one_and_as_long_as_it_is() {
        filed().when(record()).refused("no-recordings", "处罚法46(1)");
        filed().when(record(recording("甲", "application/pdf", "2026-03-02T09:00:00", 60)))
                .refused("not-a-recording", "内部规则");
        filed().when(record(recording("甲", "audio/mpeg", "2026-03-02T09:00:00", 0)))
                .refused("without-length", "行诉证据规定12");
        filed().when(record(recording("甲", "audio/mpeg", "2026-03-03T09:00:00", 5)))
                .refused("recorded-in-future", "处罚法46(2)");
        filed().when(record(recording("甲"), recording("甲"))).refused("evidence-twice", "内部规则");
        filed().did(record(recording("甲"))).when(record(recording("甲"))).refused("evidence-twice", "内部规则");
    }

    @Test
    void what_is_said_is_written_down() {
        filed().when(record(true, false, List.of(recording("甲")), WANG, LI))
                .refused("words-not-written-down", "行诉证据规定12");
        filed().when(record(true, true, List.of(recording("甲")), WANG, LI)).recorded();
    }
}
