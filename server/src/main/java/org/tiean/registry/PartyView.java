package org.tiean.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party as the page shows it, with what its kind decides by rule. */
record PartyView(
        @NotNull UUID id,
        @NotNull String region,
        @Nullable String division,
        @NotNull PartyKind kind,
        @NotNull String kindLabel,
        @NotNull String name,
        @NotNull String printedName,
        @Nullable String uscc,
        @Nullable String headOffice,
        @Nullable String representative,
        @Nullable String representativePost,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String employer,
        @Nullable String employerPost,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone,
        PartyKind.@NotNull Column thresholdColumn,
        PartyKind.@NotNull Form form,
        @NotNull String summaryLimit,
        boolean verified,
        int version) {
    static PartyView of(Party party) {
        PartyKind kind = party.kind();
        return new PartyView(
                party.id(),
                Long.toString(party.region()),
                party.division() == null ? null : party.division().toString(),
                kind,
                kind.label(),
                party.name(),
                party.printedName(),
                party.uscc(),
                party.headOffice(),
                party.representative(),
                party.representativePost(),
                party.idKind(),
                party.idNumber(),
                party.sex(),
                party.bornOn(),
                party.employer(),
                party.employerPost(),
                party.address(),
                party.postcode(),
                party.phone(),
                kind.thresholdColumn(),
                kind.form(),
                Long.toString(kind.summaryLimit().value()),
                kind.verified(),
                party.version());
    }
}
