package org.tiean.borders.twin.early;

import org.tiean.borders.twin.late.Consequence;

/** Knows what became of it, which it must not. */
public record Cause(Consequence consequence) {}
