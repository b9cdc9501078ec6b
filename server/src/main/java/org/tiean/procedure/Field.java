package org.tiean.procedure;

/**
 * A text of an act that is kept as content beside the line, never in it.
 *
 * @param most how many characters it may have
 */
public record Field(String key, String label, boolean required, int most) {}
