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
        switch (entry.act()) {
            case "add-evidence", "copy-evidence", "record-appraisal" -> {
                JsonNode data = submission.data();
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
            }
            case "add-photos" -> photos(place, entry, submission);
            default -> {}
        }
    }

    /** One piece of evidence as the act brings it. */
    private record Taken(String id, String title, String provenance, LocalDate on, Item.@Nullable Original original) {}

    private void photos(CaseClerk.Place place, Entry entry, Submission submission) {
        JsonNode photos = submission.data().get("photos");
        List<List<String>> captions = ItemList.rows(text(submission, "captions"));
        if (captions.size() != photos.size()) {
            throw Rejected.invalid("content.captions", "请逐张填写照片的内容和拍摄地点");
        }
        for (int i = 0; i < photos.size(); i++) {
            JsonNode photo = photos.get(i);
            Item.Original original = original(photo.path("file"));
            if (original == null || !isStored(original)) {
                throw Rejected.invalid("data.photos", "第" + (i + 1) + "张照片没有上传成功，请重新上传");
            }
            List<String> caption = captions.get(i);
            String where = caption.size() > 1 ? "，" + caption.get(1) : "";
            enter(
                    place,
                    entry,
                    submission,
                    new Taken(
                            photo.get("evidence").asString(),
                            "照片" + (i + 1) + "：" + caption.get(0),
                            text(submission, "provenance") + where,
                            LocalDateTime.parse(photo.get("takenAt").asString()).toLocalDate(),
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
        EvidenceKind kind =
                EvidenceKind.valueOf(submission.data().path("kind").asString(EvidenceKind.APPRAISAL.name()));
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
