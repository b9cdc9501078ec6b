package org.tiean.files;

import jakarta.validation.constraints.NotNull;

/** A file by its content: digest, size, and the type its first bytes prove. */
public record StoredFile(
        @NotNull String sha256, long size, @NotNull String type) {}
