package org.tiean.casework.penalty;

/** A stored file a line refers to: its SHA-256, size in bytes, and media type. */
public record StoredRef(String sha256, long size, String type) {}
