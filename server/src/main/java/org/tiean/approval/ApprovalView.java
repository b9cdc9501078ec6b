package org.tiean.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals as the inbox and its paper show them. */
final class ApprovalView {
    private ApprovalView() {}

    /**
     * @param inPlaceOf names of those away for whom the reader may sign it
     * @param countersignOver whether the moment until which it was to be countersigned has passed
     */
    record Row(
            @NotNull UUID id,
            @NotNull UUID matter,
            @Nullable String number,
            @NotNull String title,
            @NotNull String act,
            @NotNull String label,
            @NotNull String party,
            @Nullable String amount,
            @NotNull String proposedBy,
            @NotNull OffsetDateTime at,
            @NotNull String step,
            @NotNull String state,
            @NotNull String stateLabel,
            @Nullable LocalDate due,
            @NotNull List<String> inPlaceOf,
            @Nullable OffsetDateTime countersignBy,
            boolean countersignOver,
            @NotNull String digest,
            boolean batch) {
        Row inPlaceOf(List<String> names) {
            return new Row(
                    id,
                    matter,
                    number,
                    title,
                    act,
                    label,
                    party,
                    amount,
                    proposedBy,
                    at,
                    step,
                    state,
                    stateLabel,
                    due,
                    names,
                    countersignBy,
                    countersignOver,
                    digest,
                    batch);
        }
    }

    record Page(@NotNull List<Row> items, @Nullable String next) {}

    record StepRow(
            @NotNull String postLabel,
            @Nullable String by,
            @Nullable String signedFor,
            @Nullable OffsetDateTime at,
            @Nullable String outcome,
            @Nullable String opinion) {}

    record Text(@NotNull String label, @NotNull String value) {}

    record Person(@NotNull UUID id, @NotNull String name) {}

    record May(
            boolean sign,
            boolean delegate,
            boolean withdraw,
            @JsonProperty("return") boolean giveBack,
            boolean own) {}

    /** @param due by when it is countersigned; @param consequence what a refusal means */
    record Spoken(
            @NotNull String approver,
            @NotNull OffsetDateTime at,
            @NotNull String how,
            @NotNull String why,
            @NotNull OffsetDateTime due,
            boolean late,
            boolean countersign,
            @NotNull String consequence,
            @NotNull List<String> articles) {}

    /** Somebody away in whose place the reader could sign, until when, and every reason against it. */
    record InPlace(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull LocalDate until,
            @NotNull List<String> reasons) {}

    /**
     * One proposal as the person who looks at it may answer it.
     *
     * @param delegates whom the step may be handed to
     * @param warnings what speaks against his signing, so that he gives his reason
     */
    record Detail(
            @JsonUnwrapped Row row,

            @NotNull List<DraftPapers.Draft> documents,
            @NotNull String facts,
            @NotNull String law,
            @NotNull List<Text> content,
            @Nullable String reason,
            @NotNull List<StepRow> steps,
            @NotNull List<Person> delegates,
            @NotNull May may,
            @NotNull List<InPlace> inPlace,
            @Nullable Spoken oral,
            @NotNull List<String> warnings) {}

    record Done(
            @NotNull UUID id,
            @NotNull String state,
            @NotNull List<String> warnings) {}
}
