package org.tiean.approval;

import java.util.List;
import org.tiean.kernel.Refusal;

/** A signature that was recorded, and the warnings recorded with it. */
public record Signed(Proposal proposal, List<Refusal> warnings) {}
