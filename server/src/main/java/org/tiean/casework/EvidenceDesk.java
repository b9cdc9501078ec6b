package org.tiean.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.evidence.EvidenceRegister;
import org.tiean.evidence.Item;
import org.tiean.files.Files;
import org.tiean.journal.Submission;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Entry;
import tools.jackson.databind.JsonNode;

/** Enters evidence into the register in the transaction of the act that records it. */
@Component
class EvidenceDesk {
    private final EvidenceRegister register;
    private final Files files;

    EvidenceDesk(EvidenceRegister register, Files files) {
        this.register = register;
        this.files = files;
    }

    void follow(CaseClerk.Place place, Entry entry, Submission submission) {
        JsonNode data = submission.data();
        switch (entry.act()) {
            case "add-evidence", "copy-evidence", "record-appraisal" ->
                enter(
                        place,
                        entry,
                        submission,
                        new Taken(
                                data.get("evidence").asString(),
                                text(submission, "title"),
                                text(submission, "provenance"),
                                LocalDate.parse(data.get("collectedOn").asString()),
                                original(data.path("file"))));
            case "add-photos" -> each(place, entry, submission, PHOTOS);
            case "add-recordings" -> each(place, entry, submission, RECORDINGS);
            case "extract-data" -> each(place, entry, submission, FILES);
            default -> {}
        }
    }

    /** One piece of evidence as the act brings it. */
    private record Taken(String id, String title, String provenance, LocalDate on, Item.@Nullable Original original) {}

    /**
     * A list of originals with a line of words for each.
     *
     * @param data where the originals are listed
     * @param words where what is said of each is written, one a line
     * @param source the text that says where all of them come from
     * @param when the moment of each; where it has none, that of the act's end
     */
    private record Listed(String data, String words, String source, String when, String noun, String called) {}

    private static final Listed PHOTOS = new Listed("photos", "captions", "provenance", "takenAt", "张照片", "照片");
    private static final Listed RECORDINGS = new Listed("recordings", "captions", "provenance", "from", "段", "录音录像");
    private static final Listed FILES = new Listed("files", "names", "source", "until", "个文件", "电子数据");

    private void each(CaseClerk.Place place, Entry entry, Submission submission, Listed listed) {
        JsonNode all = submission.data().get(listed.data());
        List<List<String>> words = ItemList.rows(text(submission, listed.words()));
        if (words.size() != all.size()) {
            throw Rejected.invalid("content." + listed.words(), "请逐项填写说明，每" + listed.noun() + "一行");
        }
        for (int i = 0; i < all.size(); i++) {
            JsonNode one = all.get(i);
            Item.Original original = original(one.path("file"));
            if (original == null || !isStored(original)) {
                throw Rejected.invalid("data." + listed.data(), "第" + (i + 1) + listed.noun() + "没有上传成功，请重新上传");
            }
            List<String> said = words.get(i);
            String where = said.size() > 1 && !said.get(1).isEmpty() ? "，" + said.get(1) : "";
            String when = one.path(listed.when())
                    .asString(submission.data().path(listed.when()).asString(""));
            enter(
                    place,
                    entry,
                    submission,
                    new Taken(
                            one.get("evidence").asString(),
                            listed.called() + (i + 1) + "：" + said.get(0),
                            text(submission, listed.source()) + where,
                            LocalDateTime.parse(when).toLocalDate(),
                            original));
        }
    }

    /** What is printed on a sheet must lie in the store as the act describes it. */
    private boolean isStored(Item.Original original) {
        return files.find(original.sha256())
                .filter(file -> file.size() == original.size() && file.type().equals(original.type()))
                .isPresent();
    }

    private void enter(CaseClerk.Place place, Entry entry, Submission submission, Taken taken) {
        EvidenceKind kind = EvidenceForms.kind(entry.act(), submission.data());
        register.add(new Item(
                UUID.fromString(taken.id()),
                place.matter(),
                place.region(),
                1,
                kind.name(),
                kind.label(),
                taken.title(),
                taken.provenance(),
                text(submission, "proves"),
                taken.on(),
                submission
                        .data()
                        .get("officers")
                        .valueStream()
                        .map(id -> UUID.fromString(id.asString()))
                        .toList(),
                taken.original(),
                entry.seq()));
    }

    private static String text(Submission submission, String key) {
        return submission.content().get(key).asString();
    }

    private static Item.@Nullable Original original(JsonNode file) {
        return file.has("sha256")
                ? new Item.Original(
                        file.get("sha256").asString(),
                        file.get("size").asLong(),
                        file.get("type").asString())
                : null;
    }
}
