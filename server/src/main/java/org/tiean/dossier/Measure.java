package org.tiean.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.tiean.kernel.Digest;

/** What must be known of an entry before its header can be written. */
record Measure(String sha256, long size, long crc) {
    private static final int BUFFER = 1 << 16;

    static Measure of(Piece.Opener bytes) throws IOException {
        return of(bytes, OutputStream.nullOutputStream());
    }

    /** Copies the bytes and measures what was copied. */
    static Measure of(Piece.Opener bytes, OutputStream out) throws IOException {
        MessageDigest sha = Digest.sha256();
        var crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = bytes.open()) {
            int got = in.read(buffer);
            while (got >= 0) {
                sha.update(buffer, 0, got);
                crc.update(buffer, 0, got);
                out.write(buffer, 0, got);
                size += got;
                got = in.read(buffer);
            }
        }
        return new Measure(Digest.hex(sha), size, crc.getValue());
    }
}
