package org.tiean.casework.paper;

import static org.tiean.casework.paper.CommonPart.*;

import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.team.OfficerFacts;

/** Session notice, record and report of a hearing. */
final class HearingPapers {
    private HearingPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        String party = at.partyStrand();
        PenaltyCase.Hearing hearing = at.facts().hearings().values().stream()
                .filter(one -> one.party().equals(party))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        sheet.part("presider")
                .put("name", name(at, hearing.presider()))
                .put("position", at.position(hearing.presider()));
        sheet.part("clerk").put("name", name(at, hearing.clerk())).put("position", at.position(hearing.clerk()));
        switch (at.asked().form()) {
            case "hearing-session-notice" -> {
                sheet.part("session")
                        .put("time", hearing.on() + "T" + at.data("time"))
                        .put("place", at.text("place"))
                        .put("openness", at.data("open").equals("true") ? "公开" : "不公开");
            }
            case "hearing-record" -> record(sheet, at);
            default -> {
                sheet.put("summary", at.text("summary"));
                sheet.part("presiderOpinion")
                        .put("text", at.text("opinion"))
                        .put("signer", name(at, at.entry().by()))
                        .put("date", at.entry().doneOn());
            }
        }
    }

    private static void record(Sheet sheet, PaperContext at) {
        sheet.part("session")
                .put("place", at.earlier("schedule-hearing", "place"))
                .range("time", at.data("from"), at.data("until"));
        sheet.put("transcript", at.text("record")).put("others", at.text("others"));
        for (UUID id : at.facts().officers()) {
            OfficerFacts facts = at.officers().get(id);
            if (facts != null) {
                sheet.row("investigators").put("name", facts.name()).put("certificate", facts.certificateNumber());
            }
        }
        at.text("agents")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] parts = line.split("[,，、\\s]+", 4);
                    Sheet agent = sheet.row("agents").put("name", parts[0]);
                    String[] keys = {"name", "gender", "age", "position"};
                    for (int i = 1; i < parts.length; i++) {
                        agent.put(keys[i], parts[i]);
                    }
                });
    }
}
