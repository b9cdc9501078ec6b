package org.tiean.casework.penalty.remedy;

/** What a 补正 may put right: slips of the pen, never the content. */
public enum CorrectionKind {
    NAME,
    DATE,
    NUMBER,
    CITATION,
    WORDING
}
