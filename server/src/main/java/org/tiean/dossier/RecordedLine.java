package org.tiean.dossier;

import org.jspecify.annotations.Nullable;

/** A line of the journal as it was written, with the words behind it unless they were sealed or erased. */
public record RecordedLine(long seq, String text, @Nullable Words words) {

    /** Content and the salt under which the line carries its digest. */
    public record Words(byte[] salt, String content) {}
}
