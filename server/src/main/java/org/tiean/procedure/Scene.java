package org.tiean.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;

/**
 * All a guard may know besides the matter and the act: who, when, and the tables of the day.
 *
 * @param doneOn the day the act was done; guards, certificates and terms use it
 * @param recordedAt the server's clock
 * @param signers posts that signed the act off; empty while it is only proposed
 */
public record Scene(
        UUID user, Set<String> posts, LocalDate doneOn, OffsetDateTime recordedAt, Set<String> signers, Tables tables) {

    /** The world as data, looked up before the engine runs. */
    public interface Tables {
        WorkCalendar calendar();

        /** The deadline row valid on the day, with the agency's own length where the law sets none. */
        Optional<TermRule> term(String id, LocalDate day);

        /** Working days between doing and recording within which a recording is not late (补录). */
        int freeDays();

        Optional<Officer> officer(UUID id);

        /** Whether the paper has been rendered, so that it can be printed, signed and served. */
        boolean ready(UUID paper);

        /** Whether the agency uses a paper that nobody has to make; none unless it said so. */
        default boolean uses(String form) {
            return false;
        }

        /** Another matter of the same organ as its own record tells it; none where it is not there, or another's. */
        default Optional<Matter<?>> matter(UUID id) {
            return Optional.empty();
        }

        /** Other organs, as seen from this matter. */
        default Organs organs() {
            return Organs.NONE;
        }

        /** The same tables on another day. */
        default Tables asOf(LocalDate day) {
            return this;
        }

        /** Whether a rule that the law leaves open was switched on for this place (待核); none unless it was. */
        default boolean applies(String parameter) {
            return false;
        }

        /** How many days a rule that the law leaves open allows; none while nobody entered it (待核). */
        default int days(String parameter) {
            return 0;
        }

        /** The threshold of the region for units or persons. */
        Optional<Limit> limit(String kind, boolean person);

        /** Penalties the same party got before in other matters, as far as the reader may see them. */
        default List<Earlier> earlier(UUID party) {
            return List.of();
        }

        /**
         * The lowest and highest fine of a violation on the day, at its first discovery or after an order was not obeyed; empty
         * where none is printed, or it is unverified.
         */
        default Optional<Range> fine(String violation, boolean person, boolean overdue) {
            return Optional.empty();
        }

        /** An item of the lists in force in the region. */
        default Optional<Item> item(String id) {
            return Optional.empty();
        }

        /** Whether the region's list for an exit is verified: only then what it leaves out is refused. */
        default boolean listVerified(String outcome) {
            return false;
        }

        /** Months within which an earlier penalty of the same kind means that it is no first offence. */
        default int firstOffenceMonths() {
            return 24;
        }
    }

    /** How an organ stands to the one whose matter it is. */
    public enum Kin {
        OWN,
        ABOVE,
        BELOW,
        APART
    }

    /** Organs of this platform, as seen from the matter and from whoever acts. */
    public interface Organs {
        Organs NONE = new Organs() {};

        /** How an organ stands to the one of the matter; empty where there is no such organ. */
        default Optional<Kin> kin(UUID organ) {
            return Optional.empty();
        }

        /** Whether the organ of whoever acts stands above the one of the matter. */
        default boolean isSuperior() {
            return false;
        }

        /** Whether the organ of whoever acts stands above another. */
        default boolean isAbove(UUID organ) {
            return false;
        }

        /** Whether the matter was handed to the organ of whoever acts and waits for its answer. */
        default boolean isAddressee() {
            return false;
        }
    }

    /**
     * A penalty the same party got before.
     *
     * @param number of its decision
     * @param endedOn the day the act ended, null where it went on
     */
    public record Earlier(
            UUID matter,
            String number,
            LocalDate decidedOn,
            List<String> violations,
            @Nullable LocalDate endedOn,
            Fen fine) {}

    /** A fine range. */
    public record Range(Fen min, Fen max) {}

    /** An item of a list of violations that are let go. */
    public record Item(
            String id,
            String outcome,
            String violation,
            @Nullable Integer months) {}

    /**
     * An officer on the day of the act.
     *
     * @param certified holds a 行政执法证 valid on that day for this area and kind of enforcement
     * @param whyNot Chinese reason where not certified
     */
    public record Officer(
            UUID id, boolean certified, String whyNot, boolean legalQualification, boolean reviewedBefore) {}

    /** A threshold; unverified ones warn and never refuse. */
    public record Limit(Fen amount, boolean inclusive, boolean verified) {
        public boolean reachedBy(Fen sum) {
            int order = sum.compareTo(amount);
            return inclusive ? order >= 0 : order > 0;
        }
    }
}
