package org.tiean.casework.paper;

import static org.tiean.casework.paper.CommonPart.*;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiean.kernel.ChineseNumber;
import org.tiean.registry.Party;
import org.tiean.team.OfficerFacts;

/** Records two officers make on the spot, and the orders that follow. */
final class RecordPapers {
    private RecordPapers() {}

    static void question(Sheet sheet, PaperContext at) {
        Pair pair = pair(sheet, at);
        sheet.range("inquiryTime", at.data("from"), at.data("until"))
                .put("sequence", nth(at))
                .put("place", at.text("place"))
                .put("subject", at.row().cause())
                .put("qa", at.text("record"))
                .put("others", at.text("others"));
        reading(sheet, at);
        person(sheet.part("person"), at);
        sheet.part("inquirer")
                .put("name", pair.first)
                .put("position", at.agency().name() + "执法人员");
        sheet.part("recorder")
                .put("name", pair.second)
                .put("position", at.agency().name() + "执法人员");
    }

    /** How often this person has been asked in this case, known by his number. */
    private static int nth(PaperContext at) {
        String number = at.text("idNumber");
        return 1
                + (int) at.contents().getOrDefault("question", List.of()).stream()
                        .filter(earlier -> earlier.path("idNumber").asString("").equals(number))
                        .count();
    }

    /** How the record was read, what the person had corrected, and why he does not sign where he does not. */
    private static void reading(Sheet sheet, PaperContext at) {
        sheet.put(
                "reading",
                switch (at.data("reading")) {
                    case "SELF" -> "本笔录已交被询问人阅读核对";
                    case "ALOUD" -> "本笔录已向被询问人宣读核对";
                    default -> "";
                });
        List<String> corrections = at.text("corrections").lines().toList();
        for (int i = 0; i < corrections.size(); i++) {
            sheet.row("corrections").put("text", corrections.get(i)).put("name", "更正" + ChineseNumber.of(i + 1));
        }
        String unsigned = at.data("unsigned");
        if (!unsigned.isEmpty()) {
            sheet.put(
                    "unsigned",
                    (unsigned.equals("UNABLE") ? "被询问人不能签名" : "被询问人拒绝签名")
                            + (at.text("unsignedWhy").isBlank() ? "" : "，原因：" + at.text("unsignedWhy")));
            sheet.put("witness", at.text("witness"));
        }
    }

    static void scene(Sheet sheet, PaperContext at) {
        Pair pair = pair(sheet, at);
        sheet.range("time", at.data("from"), at.data("until"))
                .put("place", at.text("place"))
                .put("weather", at.text("weather"))
                .put("findings", at.text("record"));
        for (String name : List.of(pair.first, pair.second)) {
            sheet.row("examiners").put("name", name).put("position", at.agency().name() + "执法人员");
        }
        sheet.part("invited").put("name", at.text("invited")).put("position", at.text("invitedPosition"));
        sheet.row("parties").put("name", at.text("present")).put("position", at.text("presentPosition"));
        sheet.part("recorder")
                .put("name", pair.second)
                .put("position", at.agency().name() + "执法人员");
    }

    static void inspection(Sheet sheet, PaperContext at) {
        pair(sheet, at);
        String strand = at.partyStrand();
        Party party = strand == null ? null : at.parties().get(strand);
        if (party != null) {
            sheet.put("inspectedUnit", party.printedName())
                    .put("address", party.address())
                    .put("legalRepresentative", party.representative() == null ? party.name() : party.representative())
                    .put("position", party.representativePost())
                    .put("phone", party.phone());
        }
        sheet.put("inspectedPlace", at.text("place"))
                .range(
                        "inspectionTime",
                        at.data("from").isBlank() ? minute(at) : at.data("from"),
                        at.data("until").isBlank() ? minute(at) : at.data("until"))
                .put("findings", at.text("record"));
    }

    /** The minute at which the act is recorded, for acts that are recorded as they happen. */
    static String minute(PaperContext at) {
        return at.entry()
                .recordedAt()
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static void order(Sheet sheet, PaperContext at) {
        pair(sheet, at);
        List<String> problems = at.text("problems")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        sheet.list("problems", problems).put("inspectionDate", at.entry().doneOn());
        if (at.asked().form().equals("rectification-order")) {
            sheet.row("itemDeadlines")
                    .put(
                            "items",
                            IntStream.rangeClosed(1, problems.size())
                                    .mapToObj(Integer::toString)
                                    .collect(Collectors.joining("、")))
                    .put("date", at.data("dueOn"));
        } else {
            sheet.lines("legalBasis", at.text("basis")).lines("measures", at.text("measures"));
        }
    }

    static void statement(Sheet sheet, PaperContext at) {
        sheet.range("time", at.data("from"), at.data("until"))
                .put("place", at.text("place"))
                .put("statement", at.text("statement"));
        person(sheet.part("person"), at);
        sheet.part("recorder").put("name", name(at, at.entry().by()));
    }

    private static void person(Sheet sheet, PaperContext at) {
        sheet.put("name", at.text("person"));
        for (String key :
                List.of("gender", "age", "idNumber", "employer", "position", "address", "phone", "postcode")) {
            sheet.put(key, at.text(key));
        }
    }

    /** Names of the two officers the act itself lists. */
    record Pair(String first, String second) {}

    static Pair pair(Sheet sheet, PaperContext at) {
        List<UUID> ids = new ArrayList<>();
        at.data().path("officers").forEach(id -> ids.add(UUID.fromString(id.asString())));
        officers(sheet, at, ids);
        List<String> names = ids.stream()
                .map(at.officers()::get)
                .filter(java.util.Objects::nonNull)
                .map(OfficerFacts::name)
                .toList();
        return new Pair(names.isEmpty() ? "" : names.get(0), names.size() < 2 ? "" : names.get(1));
    }
}
