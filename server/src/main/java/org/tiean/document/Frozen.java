package org.tiean.document;

import java.util.UUID;

/** A paper whose data, template and number can no longer change; the digest enters the record. */
public record Frozen(UUID id, String template, String digest) {}
