package org.tiean.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line says of a paper: its id, number, version of form, and the salted digest of its data. */
public record Frozen(UUID id, @Nullable String number, String template, String digest) {}
