package org.tiean.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.journal.Clerk;
import org.tiean.journal.Submission;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Scene;

/** Works for one act of one case: the scene before it, the papers and the lists after it. */
final class CaseClerk implements Clerk<PenaltyCase> {
    private final Scenes scenes;
    private final PaperDesk papers;
    private final Projection projection;
    private final Followers followers;
    private final Place place;
    private final Performer performer;
    private @Nullable Asked last;
    private @Nullable Scene scene;

    CaseClerk(
            Scenes scenes,
            PaperDesk papers,
            Projection projection,
            Followers followers,
            Place place,
            Performer performer) {
        this.scenes = scenes;
        this.papers = papers;
        this.projection = projection;
        this.followers = followers;
        this.place = place;
        this.performer = performer;
    }

    Performer performer() {
        return performer;
    }

    /** Where the case belongs: its region, and the organisation that handles it. */
    record Place(UUID matter, long region, UUID org, String procedure) {}

    /** An act that is rehearsed and then performed has one scene, unless a line came between. */
    @Override
    public Scene scene(Matter<PenaltyCase> matter, Submission submission) {
        Set<UUID> named = Scenes.named(submission.data());
        Asked asked = new Asked(matter.standing().seq(), submission.doneOn(), named);
        if (scene == null || !asked.equals(last)) {
            scene = scenes.of(place, matter, submission.doneOn(), performer, named);
            last = asked;
        }
        return scene;
    }

    private record Asked(long seq, LocalDate day, Set<UUID> named) {}

    @Override
    public List<PaperRef> freeze(Matter<PenaltyCase> after, Entry entry, Submission submission) {
        return entry.effects().documents().isEmpty()
                ? List.of()
                : papers.freeze(place, after, entry, submission, performer.notes());
    }

    @Override
    public void project(Matter<PenaltyCase> after, Entry entry, Submission submission) {
        projection.write(place, after, entry, submission);
        followers.follow(place, after, entry, submission);
    }
}
