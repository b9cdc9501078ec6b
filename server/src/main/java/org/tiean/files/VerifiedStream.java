package org.tiean.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.tiean.kernel.Digest;

/** Reads one block ahead and gives the last one only when the digest of the whole is right. */
final class VerifiedStream extends FilterInputStream {
    private static final int BLOCK = 64 * 1024;

    private final String sha256;
    private final MessageDigest digest = Digest.sha256();
    private byte[] block = new byte[0];
    private byte[] ahead;
    private int position;

    VerifiedStream(InputStream in, String sha256) throws IOException {
        super(in);
        this.sha256 = sha256;
        this.ahead = fetch();
        advance();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == block.length) {
            advance();
            if (block.length == 0) {
                return -1;
            }
        }
        int given = Math.min(length, block.length - position);
        System.arraycopy(block, position, into, from, given);
        position += given;
        return given;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    private void advance() throws IOException {
        block = ahead;
        position = 0;
        ahead = block.length == 0 ? block : fetch();
    }

    private byte[] fetch() throws IOException {
        byte[] read = in.readNBytes(BLOCK);
        digest.update(read);
        if (read.length < BLOCK && !Digest.hex(copy()).equals(sha256)) {
            throw new DamagedFile(sha256);
        }
        return read;
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every JDK clones SHA-256", e);
        }
    }
}
