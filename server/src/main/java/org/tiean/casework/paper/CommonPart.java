package org.tiean.casework.paper;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Sanction;
import org.tiean.law.Violation;
import org.tiean.registry.Party;
import org.tiean.registry.PartyKind;
import org.tiean.team.Agency;
import org.tiean.team.OfficerFacts;

/** What every paper carries: agency, date, case, party, officers. */
final class CommonPart {
    private CommonPart() {}

    static Sheet of(PaperContext at) {
        Sheet sheet = new Sheet();
        agency(sheet.part("agency"), at.agency(), contact(at));
        sheet.put("date", at.entry().doneOn())
                .put("caseName", at.row().title())
                .put("causeOfAction", at.row().cause())
                .put("caseSource", sourceLabel(at));
        String strand = at.partyStrand();
        Party party = strand == null ? null : at.parties().get(strand);
        if (party != null) {
            party(sheet.part("party"), party, at);
        }
        officers(sheet, at, at.facts().officers());
        return sheet;
    }

    private static void agency(Sheet sheet, Agency agency, @Nullable String contact) {
        sheet.put("name", agency.name())
                .put("short", agency.shortName())
                .put("governmentForReview", agency.reviewGovernment())
                .put("court", agency.court())
                .put("bank", agency.bank())
                .put("account", agency.account())
                .put("address", agency.address())
                .put("postcode", agency.postcode())
                .put("phone", agency.phone())
                .put("contact", contact);
    }

    private static @Nullable String contact(PaperContext at) {
        return at.facts().officers().stream()
                .map(at.officers()::get)
                .filter(java.util.Objects::nonNull)
                .map(OfficerFacts::name)
                .findFirst()
                .orElse(null);
    }

    static void party(Sheet sheet, Party party, PaperContext at) {
        PartyKind kind = party.kind();
        boolean shop = kind == PartyKind.SOLE_TRADER;
        String operator = party.representative();
        sheet.put("kind", kindCode(kind))
                .put("name", shop && operator != null ? operator : party.name())
                .put("shopName", shop ? party.name() : null)
                .put("uscc", party.uscc())
                .put("code", party.uscc() == null ? party.idNumber() : party.uscc())
                .put("legalRepresentative", operator)
                .put("position", party.representativePost() == null ? party.employerPost() : party.representativePost())
                .put("address", party.address())
                .put("postcode", party.postcode())
                .put("phone", party.phone())
                .put("idKind", party.idKind())
                .put("idNumber", party.idNumber())
                .put("gender", party.sex())
                .put("birth", party.bornOn())
                .put("employer", party.employer());
        if (party.bornOn() != null) {
            sheet.put(
                    "age",
                    java.time.Period.between(party.bornOn(), at.entry().doneOn())
                            .getYears());
        }
    }

    private static String kindCode(PartyKind kind) {
        return switch (kind) {
            case LEGAL_PERSON, UNINCORPORATED, BRANCH -> "unit";
            case SOLE_TRADER -> "shop";
            case UNLICENSED -> "unlicensed";
            case PERSON -> "person";
        };
    }

    static void officers(Sheet sheet, PaperContext at, List<UUID> officers) {
        sheet.node().remove("officers");
        for (UUID id : officers) {
            OfficerFacts facts = at.officers().get(id);
            if (facts != null) {
                sheet.row("officers").put("name", facts.name()).put("certificate", facts.certificateNumber());
            }
        }
    }

    static void sanctions(Sheet sheet, String key, Finding finding) {
        for (Sanction sanction : finding.sanctions()) {
            Sheet row = sheet.row(key);
            Integer days = sanction.days();
            row.put("text", sanction.kind().label() + (days == null ? "" : days + "日"));
            if (sanction.amount() != null) {
                row.fen("fen", sanction.amount().value());
            }
        }
    }

    static void provisions(Sheet sheet, PaperContext at, Finding finding) {
        List<Violation> broken = finding.violations().stream()
                .map(at.violations()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        sheet.list(
                "violatedProvisions",
                broken.stream()
                        .flatMap(violation -> Citations.of(violation.duty()).stream())
                        .distinct()
                        .toList());
        sheet.list(
                "penaltyProvisions",
                broken.stream()
                        .flatMap(violation -> Citations.of(violation.penalty()).stream())
                        .distinct()
                        .toList());
    }

    static String sourceLabel(PaperContext at) {
        return at.facts().lead() == null ? "" : at.facts().lead().source().label();
    }

    static String name(PaperContext at, @Nullable Object id) {
        return id == null || id.toString().isBlank()
                ? ""
                : at.people().getOrDefault(UUID.fromString(id.toString()), "");
    }
}
