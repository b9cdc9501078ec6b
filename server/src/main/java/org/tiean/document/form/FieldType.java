package org.tiean.document.form;

/** What a field of a form holds, and so how it is printed. */
public enum FieldType {
    TEXT,
    /** Paragraphs that flow over pages; a line feed starts a new one. */
    LONGTEXT,
    /** {@code 2026-03-02}, printed 2026年3月2日. */
    DATE,
    /** {@code 2026-03-02T09:05}, printed 2026年3月2日9时05分. */
    TIME,
    /** {@code {"from":…,"to":…}} of times. */
    RANGE,
    /** Fen, printed in figures and capitals. */
    MONEY,
    /** A list of texts, printed one by one with their number. */
    LIST,
    /** Citations, joined by 、. */
    ARTICLES,
    /** A list of {@code {"text":…,"fen":…}}; the amount is printed in figures and capitals. */
    SANCTIONS,
    /** A list of objects whose own fields are named {@code list[].field}. */
    ROWS,
    /** One of a few fixed words. */
    CHOICE
}
