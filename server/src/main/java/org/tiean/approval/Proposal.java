package org.tiean.approval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.journal.Submission;
import org.tiean.kernel.Fen;
import tools.jackson.databind.JsonNode;

/**
 * An act as proposed; its content is frozen under one digest, only its state moves on.
 *
 * @param submission as proposed, without the head the proposer saw
 * @param papers the draft papers frozen with it
 * @param replaces an earlier proposal of the same act that was returned or withdrawn; its signatures are void
 * @param step the step that waits, or the last one acted on
 * @param oral the spoken approval it was performed on, null where it was signed first
 */
public record Proposal(
        UUID id,
        UUID matter,
        long region,
        UUID org,
        Submission submission,
        JsonNode papers,
        String title,
        @Nullable Fen amount,
        boolean late,
        String digest,
        @Nullable UUID replaces,
        UUID proposedBy,
        OffsetDateTime proposedAt,
        State state,
        int step,
        List<Step> steps,
        @Nullable Oral oral) {

    /** Where a proposal stands. */
    public enum State {
        PENDING("待审批"),
        APPROVED("已批准"),
        RETURNED("已退回"),
        WITHDRAWN("已撤回"),
        /** performed on a spoken approval that is not countersigned yet */
        ORAL("口头批准，待补签"),
        /** performed on a spoken approval whose giver refused to countersign it */
        REFUSED("拒绝补签");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String act() {
        return submission.act();
    }

    public List<String> strands() {
        return submission.strands();
    }

    public boolean pending() {
        return state == State.PENDING;
    }

    /** The step that waits, or the last one acted on. */
    public Step current() {
        return steps.get(step - 1);
    }

    /** Nobody but the proposer has acted on it: nothing signed, nothing handed on. */
    boolean untouched() {
        return pending() && steps.stream().allMatch(step -> step.signedBy() == null && step.assignee() == null);
    }

    boolean last() {
        return step == steps.size();
    }

    /** The act as it is performed: its day is the day of the last signature, except for a late recording. */
    public Submission performedOn(LocalDate today) {
        return late
                ? submission
                : new Submission(
                        matter,
                        submission.act(),
                        null,
                        submission.strands(),
                        today,
                        submission.reason(),
                        submission.data(),
                        submission.content());
    }
}
