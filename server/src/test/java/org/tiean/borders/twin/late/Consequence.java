package org.tiean.borders.twin.late;

/** What came later. */
public record Consequence(String what) {}
