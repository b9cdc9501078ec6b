package org.tiean.casework.takeover;

import org.tiean.kernel.Refusal;

/** What is wrong on a paper case, at the field where it shows. */
public record PaperProblem(String field, Refusal refusal) {}
