package org.tiean.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads a container from its first byte to its last: no gap, no overlap, no comment, no second opinion of a header. */
final class StrictZip {
    private static final String CONTAINER = "ZIP 容器";
    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private final Bytes file;
    private final List<ZipItem> items = new ArrayList<>();
    private long at;

    private StrictZip(Bytes file) {
        this.file = file;
    }

    /** The entries in the order of their data. */
    static List<ZipItem> items(FileChannel channel) throws IOException, Broken {
        var zip = new StrictZip(new Bytes(channel));
        zip.entries();
        zip.directory();
        return zip.items;
    }

    private void entries() throws IOException, Broken {
        var seen = new HashSet<String>();
        while (nextIs(ZipHeaders.LOCAL)) {
            ZipItem item = local();
            SafePath.check(item.path());
            if (!seen.add(item.path().toLowerCase(Locale.ROOT))) {
                throw new Broken(item.path(), "条目名称重复");
            }
            if (item.size() < 0 || item.size() > file.length() - item.dataAt()) {
                throw new Broken(item.path(), "登记的长度超出文件");
            }
            items.add(item);
            at = item.dataEnd();
            if (!nextIs(ZipHeaders.LOCAL) && !nextIs(ZipHeaders.CENTRAL)) {
                throw new Broken(item.path(), "条目长度与登记不符，或者条目之后夹有多余数据");
            }
        }
        if (items.isEmpty()) {
            throw new Broken(CONTAINER, "不是以条目开头的 ZIP 文件");
        }
    }

    private ZipItem local() throws IOException, Broken {
        var fixed = file.read(at, ZipHeaders.LOCAL_LENGTH, CONTAINER);
        boolean zip64 = fixed.getShort(4) == ZipHeaders.ZIP64;
        int nameLength = Short.toUnsignedInt(fixed.getShort(26));
        byte[] name =
                file.read(at + ZipHeaders.LOCAL_LENGTH, nameLength, CONTAINER).array();
        String path = JsonObject.utf8(CONTAINER, name);
        long size = zip64
                ? file.read(at + ZipHeaders.LOCAL_LENGTH + nameLength, 20, path).getLong(4)
                : fixed.getInt(22) & UNSIGNED_INT;
        var item = new ZipItem(path, size, fixed.getInt(14), at, zip64);
        same(ZipHeaders.local(item), path, "条目头部与规定写法不符");
        return item;
    }

    private void directory() throws IOException, Broken {
        long directoryAt = at;
        for (ZipItem item : items) {
            byte[] central = ZipHeaders.central(item);
            same(central, item.path(), "中央目录与条目头部不一致");
            at += central.length;
        }
        byte[] end = ZipHeaders.end(items, directoryAt, at - directoryAt, nextIs(ZipHeaders.END64));
        same(end, CONTAINER, "结尾记录与内容不符");
        if (at + end.length != file.length()) {
            throw new Broken(CONTAINER, "结尾之后还有多余数据");
        }
    }

    private boolean nextIs(int signature) throws IOException, Broken {
        return file.length() - at >= 4 && file.read(at, 4, CONTAINER).getInt(0) == signature;
    }

    private void same(byte[] expected, String item, String reason) throws IOException, Broken {
        if (!Arrays.equals(expected, file.read(at, expected.length, item).array())) {
            throw new Broken(item, reason);
        }
    }
}
