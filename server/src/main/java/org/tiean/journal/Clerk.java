package org.tiean.journal;

import java.util.List;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Scene;

/** The module whose matter it is: looks up the scene, freezes papers, keeps its lists, all in the act's transaction. */
public interface Clerk<M> {
    Scene scene(Matter<M> matter, Submission submission);

    /** Freezes the papers the act asks for, numbers last; the answer names id, number and digest of each. */
    List<PaperRef> freeze(Matter<M> after, Entry entry, Submission submission);

    /** Writes the tables that show where the matter stands. */
    void project(Matter<M> after, Entry entry, Submission submission);
}
