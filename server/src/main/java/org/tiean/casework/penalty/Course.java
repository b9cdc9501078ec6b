package org.tiean.casework.penalty;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Stage;

/** The way a decision was made, ordinary (处罚法57) or on the spot (处罚法51), where it matters to what follows the decision. */
public enum Course {
    ORDINARY(
            CaseStage.CONCLUDED,
            PartyStage.PROPOSED,
            List.of(CaseStage.CLOSED, CaseStage.ARCHIVED),
            PartyStage.DECIDED),
    ON_THE_SPOT(
            SummaryStage.FOUND,
            PartyStage.SUSPECTED,
            List.of(SummaryStage.DECIDED, SummaryStage.REPORTED, SummaryStage.CLOSED, SummaryStage.ARCHIVED));

    private final Stage reopened;
    private final PartyStage again;
    private final List<Stage> past;
    private final List<PartyStage> decided;

    Course(Stage reopened, PartyStage again, List<Stage> past, PartyStage... before) {
        this.reopened = reopened;
        this.again = again;
        this.past = past;
        this.decided = Stream.concat(Arrays.stream(before), Stream.of(PartyStage.PERFORMING, PartyStage.SETTLED))
                .toList();
    }

    /** A decision made on the spot goes to review before it can go to court (复议法23(1)(一)). */
    public boolean reviewFirst() {
        return this == ON_THE_SPOT;
    }

    /** Stages at which a decision stands against a party. */
    public PartyStage[] decided() {
        return decided.toArray(PartyStage[]::new);
    }

    /** The same, and that of a party that was done with. */
    public PartyStage[] contestable() {
        return Stream.concat(decided.stream(), Stream.of(PartyStage.ENDED)).toArray(PartyStage[]::new);
    }

    /** Where a party stands whose decision is to be made anew. */
    public PartyStage again() {
        return again;
    }

    /** Where the case goes on then. */
    public Map<String, Stage> reopened() {
        return Map.of("case", reopened);
    }

    public Rule.Shift[] reopening() {
        return past.stream().map(stage -> Rule.shift(stage, reopened)).toArray(Rule.Shift[]::new);
    }

    /** Where a party may go when its decision is changed, revoked, or to be made anew. */
    public Rule.Shift[] shifts() {
        return Stream.of(
                        Stream.of(
                                Rule.shift(PartyStage.PERFORMING, PartyStage.SETTLED),
                                Rule.shift(PartyStage.SETTLED, PartyStage.PERFORMING)),
                        decided.stream().map(stage -> Rule.shift(stage, PartyStage.ENDED)),
                        Arrays.stream(contestable()).map(stage -> Rule.shift(stage, again)))
                .flatMap(shifts -> shifts)
                .toArray(Rule.Shift[]::new);
    }
}
