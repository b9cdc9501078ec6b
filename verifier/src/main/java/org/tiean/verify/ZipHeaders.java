package org.tiean.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The one permitted writing of every ZIP header: a container is checked by writing its headers anew and comparing. */
final class ZipHeaders {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END64 = 0x06064b50;
    static final int LOCATOR64 = 0x07064b50;
    static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    static final short ZIP64 = 45;

    private static final short PLAIN = 20;
    private static final short UTF8 = 0x0800;
    private static final short FIRST_DAY_OF_1980 = 0x0021;
    private static final short STORED = 0;

    private ZipHeaders() {}

    static byte[] local(ZipItem item) {
        byte[] name = item.path().getBytes(StandardCharsets.UTF_8);
        var out = buffer(LOCAL_LENGTH + name.length + (item.zip64() ? 20 : 0));
        out.putInt(LOCAL);
        common(out, item, name, item.zip64() ? 20 : 0);
        out.put(name);
        if (item.zip64()) {
            out.putShort((short) 1).putShort((short) 16).putLong(item.size()).putLong(item.size());
        }
        return out.array();
    }

    static byte[] central(ZipItem item) {
        byte[] name = item.path().getBytes(StandardCharsets.UTF_8);
        int extra = item.zip64() ? 28 : 0;
        var out = buffer(46 + name.length + extra);
        out.putInt(CENTRAL).putShort(version(item.zip64()));
        common(out, item, name, extra);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(item.zip64() ? -1 : (int) item.offset());
        out.put(name);
        if (item.zip64()) {
            out.putShort((short) 1).putShort((short) 24);
            out.putLong(item.size()).putLong(item.size()).putLong(item.offset());
        }
        return out.array();
    }

    /** What follows the central directory, to the last byte of the file. */
    static byte[] end(List<ZipItem> items, long directoryAt, long directoryLength, boolean zip64) {
        var out = buffer(zip64 ? 98 : 22);
        if (zip64) {
            out.putInt(END64)
                    .putLong(44)
                    .putShort(ZIP64)
                    .putShort(ZIP64)
                    .putInt(0)
                    .putInt(0);
            out.putLong(items.size())
                    .putLong(items.size())
                    .putLong(directoryLength)
                    .putLong(directoryAt);
            out.putInt(LOCATOR64)
                    .putInt(0)
                    .putLong(directoryAt + directoryLength)
                    .putInt(1);
        }
        short count = zip64 ? -1 : (short) items.size();
        out.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        out.putInt(zip64 ? -1 : (int) directoryLength).putInt(zip64 ? -1 : (int) directoryAt);
        out.putShort((short) 0);
        return out.array();
    }

    static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer out, ZipItem item, byte[] name, int extra) {
        out.putShort(version(item.zip64())).putShort(UTF8).putShort(STORED);
        out.putShort((short) 0).putShort(FIRST_DAY_OF_1980).putInt(item.crc());
        int size = item.zip64() ? -1 : (int) item.size();
        out.putInt(size).putInt(size);
        out.putShort((short) name.length).putShort((short) extra);
    }

    private static short version(boolean zip64) {
        return zip64 ? ZIP64 : PLAIN;
    }
}
