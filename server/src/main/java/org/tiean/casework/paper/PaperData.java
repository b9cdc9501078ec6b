package org.tiean.casework.paper;

import static org.tiean.casework.paper.CommonPart.*;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.decision.ReviewPoint;
import org.tiean.registry.Party;
import tools.jackson.databind.JsonNode;

/** Fills the data of each form from the act that brings it about. */
public final class PaperData {
    private PaperData() {}

    /** The data of the paper, without its number; empty fields are left out and reported by the form itself. */
    public static JsonNode of(PaperContext at) {
        Sheet sheet = CommonPart.of(at);
        switch (at.asked().form()) {
            case "case-filing-approval" -> filing(sheet, at);
            case "investigation-report" -> report(sheet, at);
            case "inquiry-notice" -> summons(sheet, at);
            case "inquiry-record" -> RecordPapers.question(sheet, at);
            case "scene-examination-record" -> RecordPapers.scene(sheet, at);
            case "inspection-record" -> RecordPapers.inspection(sheet, at);
            case "rectification-order", "on-site-measure-decision" -> RecordPapers.order(sheet, at);
            case "photo-sheet" -> EvidencePapers.photos(sheet, at);
            case "data-extraction-record", "recording-note" -> DigitalPapers.fill(sheet, at);
            case "custody-list" -> CustodyPapers.fill(sheet, at);
            case "sampling-voucher", "evidence-copy-record", "appraisal-commission", "appraisal-result-notice" ->
                EvidencePapers.fill(sheet, at);
            case "evidence-preservation-approval",
                    "evidence-preservation-notice",
                    "evidence-disposal-approval",
                    "evidence-disposal-decision" -> PreservationPapers.fill(sheet, at);
            case "penalty-notice", "hearing-notice-of-right" -> notice(sheet, at);
            case "party-statement-record" -> RecordPapers.statement(sheet, at);
            case "defence-review-opinion" -> recheck(sheet, at);
            case "hearing-session-notice", "hearing-record", "hearing-report" -> HearingPapers.fill(sheet, at);
            case "legal-review-opinion" -> review(sheet, at);
            case "collective-discussion-record" -> discussion(sheet, at);
            case "penalty-decision-unit", "penalty-decision-person" -> decision(sheet, at);
            case "summary-penalty-decision-unit", "summary-penalty-decision-person" -> onTheSpot(sheet, at);
            case "no-penalty-decision", "education-record", "first-offence-commitment" ->
                ExemptionPapers.fill(sheet, at);
            case "fine-payment-reminder",
                    "surcharge-decision",
                    "payment-extension-approval",
                    "payment-extension-grant",
                    "execution-agreement",
                    "enforcement-prior-reminder",
                    "court-enforcement-application" -> MoneyPapers.fill(sheet, at);
            case "credit-repair-notice" -> repair(sheet, at);
            case "service-return", "service-announcement", "service-address-confirmation" ->
                DeliveryPapers.fill(sheet, at);
            case "review-reply", "suit-answer", "decision-correction", "decision-variation", "decision-revocation" ->
                RemedyPapers.fill(sheet, at);
            case "plain-letter", "plain-internal" -> PlainPapers.fill(sheet, at);
            case "case-transfer-letter" -> MovePapers.fill(sheet, at);
            case "crime-report", "case-transfer-approval", "crime-transfer-letter", "transfer-goods-list" ->
                TransferPapers.fill(sheet, at);
            case "notification-approval", "case-disposal-approval", "penalty-approval" ->
                ApprovalPapers.fill(sheet, at);
            case "case-termination-record",
                    "case-extension-approval",
                    "suspension-approval",
                    "party-change-record",
                    "case-joinder-approval" -> BranchPapers.fill(sheet, at);
            case "case-closing-approval", "dossier-cover", "dossier-contents", "reference-note-page" ->
                ClosingPapers.fill(sheet, at);
            default ->
                throw new IllegalStateException("no data for form " + at.asked().form());
        }
        return sheet.node();
    }

    private static void filing(Sheet sheet, PaperContext at) {
        PenaltyCase.Lead lead = at.facts().lead();
        sheet.put("sourceTime", lead == null ? null : lead.foundOn())
                .put("caseFacts", at.text("facts"))
                .put("officerOpinion", at.text("opinion"));
    }

    private static void report(Sheet sheet, PaperContext at) {
        sheet.part("party")
                .put(
                        "name",
                        String.join(
                                "、",
                                at.parties().values().stream()
                                        .map(Party::printedName)
                                        .toList()));
        sheet.put("handlingUnit", at.agency().name())
                .put("filedOn", at.facts().filedOn())
                .put("facts", at.text("facts"))
                .lines("evidence", at.text("evidence"))
                .put("discretion", at.text("discretion"))
                .put("proposal", at.text("opinion"));
    }

    private static void summons(Sheet sheet, PaperContext at) {
        sheet.put("matter", at.text("matter")).put("time", at.data("comeAt")).put("place", at.text("place"));
        sheet.list("documentsToBring", List.of("身份证"));
        // a notice for several parties calls each by its own name
        if (at.data().path("parties").size() < 2) {
            sheet.part("party").put("name", at.text("person"));
        }
    }

    private static void notice(Sheet sheet, PaperContext at) {
        Finding finding = finding(at);
        sheet.put("facts", join(at.text("facts"), at.text("reasons")))
                .lines("evidence", at.text("evidence"))
                .put("defenceTerm", at.data("statementDays") + "个工作日");
        provisions(sheet, at, finding);
        sanctions(sheet, "proposedPenalty", finding);
    }

    private static void repair(Sheet sheet, PaperContext at) {
        String strand = Objects.requireNonNull(at.partyStrand(), "a decision is on a party");
        var decision = Objects.requireNonNull(at.facts().party(strand).decision(), "told beside a decision");
        sheet.part("decision").put("date", decision.madeOn()).put("number", at.decisionNumber(strand));
        for (String key : List.of("sites", "periods", "conditions", "procedure")) {
            sheet.put(key, at.text(key));
        }
    }

    private static void recheck(Sheet sheet, PaperContext at) {
        sheet.put("points", at.text("points"))
                .put("review", at.text("review"))
                .put("reason", at.text("reason"))
                .put(
                        "result",
                        switch (at.data("adopted")) {
                            case "ALL" -> "采纳";
                            case "PART" -> "部分采纳";
                            default -> "不予采纳";
                        });
    }

    private static void review(Sheet sheet, PaperContext at) {
        sheet.part("submitter")
                .put("unit", at.agency().name())
                .put(
                        "name",
                        at.facts().officers().isEmpty()
                                ? ""
                                : name(at, at.facts().officers().get(0)))
                .put("date", at.entry().doneOn());
        sheet.put("matter", "拟" + PaperWords.sanctions(finding(at)) + "的行政处罚案");
        Sheet opinion = sheet.part("opinion");
        for (ReviewPoint point : ReviewPoint.values()) {
            String key = point.name().toLowerCase(Locale.ROOT);
            String found = at.data().path("points").path(point.name()).asString("");
            opinion.put(
                    key,
                    found.isEmpty()
                            ? at.text(key)
                            : "【" + ReviewPoint.Found.valueOf(found).label() + "】" + at.text(key));
        }
        opinion.put("other", at.text("other"));
        sheet.put("reviewer", name(at, at.entry().by()))
                .put(
                        "conclusion",
                        switch (at.data("outcome")) {
                            case "AGREE" -> "同意";
                            case "SUPPLEMENT" -> "补充调查";
                            case "TRANSFER" -> "移送";
                            default -> "纠正";
                        });
    }

    private static void discussion(Sheet sheet, PaperContext at) {
        sheet.range("time", at.data("from"), at.data("until"))
                .put("place", at.text("place"))
                .put("presider", name(at, at.data("chair")))
                .put(
                        "reporter",
                        at.facts().officers().isEmpty()
                                ? ""
                                : name(at, at.facts().officers().get(0)))
                .put("recorder", name(at, at.entry().by()))
                .put("topic", at.text("topic"))
                .put("transcript", at.text("opinions"))
                .put("conclusion", at.text("conclusion"));
        at.data().path("members").forEach(member -> sheet.row("attendees")
                .put("name", name(at, member.asString()))
                .put("position", at.position(member.asString())));
    }

    private static void decision(Sheet sheet, PaperContext at) {
        Finding finding = finding(at);
        sheet.put("factsAndEvidence", at.text("facts"))
                .put("procedureFacts", at.text("procedureFacts"))
                .put("discretion", at.text("discretion"));
        provisions(sheet, at, finding);
        sanctions(sheet, "penalty", finding);
    }

    private static void onTheSpot(Sheet sheet, PaperContext at) {
        Finding finding = finding(at);
        RecordPapers.pair(sheet, at);
        sheet.part("offence").put("time", RecordPapers.minute(at)).put("place", at.text("place"));
        sheet.put("factsAndEvidence", at.text("facts"));
        sheet.part("payment").put("mode", "bank");
        provisions(sheet, at, finding);
        sanctions(sheet, "penalty", finding);
    }

    /** The finding in force for the party the paper speaks of. */
    static Finding finding(PaperContext at) {
        String strand = at.partyStrand();
        var party = strand == null ? null : at.facts().parties().get(strand);
        if (party == null || party.finding() == null) {
            throw new IllegalStateException("no finding for " + at.asked());
        }
        return party.finding();
    }

    static String join(String first, String second) {
        return second.isBlank() ? first : first + "\n" + second;
    }

    static String people(PaperContext at, List<UUID> ids) {
        return String.join("、", ids.stream().map(id -> name(at, id)).toList());
    }
}
