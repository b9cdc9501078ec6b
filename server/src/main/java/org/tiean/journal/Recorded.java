package org.tiean.journal;

import java.util.List;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;

/** What was recorded: the entry, the matter as it now stands, and the warnings that did not stop it. */
public record Recorded<M>(Entry entry, Matter<M> matter, String hash, List<Refusal> warnings) {}
