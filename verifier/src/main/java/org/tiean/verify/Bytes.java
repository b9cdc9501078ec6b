package org.tiean.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Reads ranges of a file without ever holding more than one buffer of a large one. */
record Bytes(FileChannel channel) {
    static final int LARGEST_IN_MEMORY = 64 << 20;
    private static final int BUFFER = 1 << 18;
    private static final String CHANGED = "内容已变（CRC 校验不符）";

    long length() throws IOException {
        return channel.size();
    }

    ByteBuffer read(long from, int count, String item) throws IOException, Broken {
        if (from + count > channel.size()) {
            throw new Broken(item, "文件在此处截断");
        }
        ByteBuffer out = ZipHeaders.buffer(count);
        fill(out, from);
        return out.rewind();
    }

    /** The SHA-256 of an entry, after making sure that its CRC-32 is the one claimed. */
    String digest(ZipItem item) throws IOException, Broken {
        MessageDigest sha = Sha256.fresh();
        var crc = new CRC32();
        stream(item.dataAt(), item.dataEnd(), part -> {
            sha.update(part.duplicate());
            crc.update(part);
        });
        if ((int) crc.getValue() != item.crc()) {
            throw new Broken(item.path(), CHANGED);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The SHA-256 of the whole file. */
    String digest() throws IOException {
        MessageDigest sha = Sha256.fresh();
        stream(0, length(), sha::update);
        return HexFormat.of().formatHex(sha.digest());
    }

    /** All of a small entry. */
    byte[] all(ZipItem item) throws IOException, Broken {
        if (item.size() > LARGEST_IN_MEMORY) {
            throw new Broken(item.path(), "超过 64 MiB，不应如此之大");
        }
        byte[] out = read(item.dataAt(), (int) item.size(), item.path()).array();
        var crc = new CRC32();
        crc.update(out);
        if ((int) crc.getValue() != item.crc()) {
            throw new Broken(item.path(), CHANGED);
        }
        return out;
    }

    private void stream(long from, long end, Consumer<ByteBuffer> part) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        long at = from;
        while (at < end) {
            buffer.clear().limit((int) Math.min(BUFFER, end - at));
            fill(buffer, at);
            buffer.flip();
            at += buffer.remaining();
            part.accept(buffer);
        }
    }

    private void fill(ByteBuffer out, long from) throws IOException {
        long at = from;
        while (out.hasRemaining()) {
            int got = channel.read(out, at);
            if (got < 0) {
                throw new IOException("file shrank while it was read");
            }
            at += got;
        }
    }
}
