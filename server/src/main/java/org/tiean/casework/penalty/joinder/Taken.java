package org.tiean.casework.penalty.joinder;

import java.util.UUID;

/** A piece of evidence that lies in another case: its id, and the line of that record which registered it. */
public record Taken(UUID evidence, long line) {}
