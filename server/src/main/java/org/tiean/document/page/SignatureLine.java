package org.tiean.document.page;

/**
 * A place on a printed paper where somebody signs.
 *
 * @param no counted through the whole paper from 1
 * @param label who signs there, as printed
 * @param printed false where the paper has no such place and the label is still to be put beside the signature
 * @param x where the signature begins, in points from the left
 * @param y the line it stands on, in points from below
 */
public record SignatureLine(int no, int page, String label, boolean printed, float x, float y, float width) {}
