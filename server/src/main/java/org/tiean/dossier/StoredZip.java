package org.tiean.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a ZIP of stored entries whose sizes are known, every header in the one form of docs/dossier-format.md. */
final class StoredZip {
    static final long ZIP64_FROM = 0xFFFF_FFFFL;

    private static final int MANY = 0xFFFF;
    private static final short UTF8 = 0x0800;
    private static final short FIRST_DAY_OF_1980 = 0x0021;

    private final OutputStream out;
    private final long zip64From;
    private final List<Header> headers = new ArrayList<>();
    private long at;

    StoredZip(OutputStream out, long zip64From) {
        this.out = out;
        this.zip64From = zip64From;
    }

    private record Header(byte[] name, Measure measure, long offset, boolean large) {
        short version() {
            return (short) (large ? 45 : 20);
        }
    }

    void add(String path, Measure measure, Piece.Opener bytes) throws IOException {
        var header = new Header(
                path.getBytes(StandardCharsets.UTF_8), measure, at, measure.size() >= zip64From || at >= zip64From);
        headers.add(header);
        write(local(header));
        var copied = Measure.of(bytes, out);
        if (!copied.equals(measure)) {
            throw new IOException("changed while it was exported: " + path);
        }
        at += measure.size();
    }

    void finish() throws IOException {
        long directoryAt = at;
        boolean large = at >= zip64From || headers.size() >= MANY;
        for (Header header : headers) {
            write(central(header));
            large |= header.large();
        }
        write(end(directoryAt, at - directoryAt, large));
        out.flush();
    }

    private static ByteBuffer local(Header header) {
        var out = buffer(30 + header.name().length + (header.large() ? 20 : 0));
        out.putInt(0x04034b50);
        common(out, header, header.large() ? 20 : 0);
        out.put(header.name());
        if (header.large()) {
            long size = header.measure().size();
            out.putShort((short) 1).putShort((short) 16).putLong(size).putLong(size);
        }
        return out.flip();
    }

    private static ByteBuffer central(Header header) {
        int extra = header.large() ? 28 : 0;
        var out = buffer(46 + header.name().length + extra);
        out.putInt(0x02014b50).putShort(header.version());
        common(out, header, extra);
        // no comment, first disk, no attributes
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(header.large() ? -1 : (int) header.offset()).put(header.name());
        if (header.large()) {
            long size = header.measure().size();
            out.putShort((short) 1).putShort((short) 24);
            out.putLong(size).putLong(size).putLong(header.offset());
        }
        return out.flip();
    }

    private static void common(ByteBuffer out, Header header, int extra) {
        int size = header.large() ? -1 : (int) header.measure().size();
        out.putShort(header.version()).putShort(UTF8).putShort((short) 0);
        out.putShort((short) 0).putShort(FIRST_DAY_OF_1980);
        out.putInt((int) header.measure().crc()).putInt(size).putInt(size);
        out.putShort((short) header.name().length).putShort((short) extra);
    }

    private ByteBuffer end(long directoryAt, long length, boolean large) {
        var out = buffer(large ? 98 : 22);
        if (large) {
            out.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
            out.putInt(0).putInt(0).putLong(headers.size()).putLong(headers.size());
            out.putLong(length).putLong(directoryAt);
            out.putInt(0x07064b50).putInt(0).putLong(directoryAt + length).putInt(1);
        }
        short count = (short) (large ? -1 : headers.size());
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        out.putShort(count).putShort(count);
        out.putInt(large ? -1 : (int) length).putInt(large ? -1 : (int) directoryAt);
        return out.putShort((short) 0).flip();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        at += bytes.remaining();
        out.write(bytes.array(), 0, bytes.remaining());
    }
}
