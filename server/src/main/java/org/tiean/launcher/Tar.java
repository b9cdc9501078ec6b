package org.tiean.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Unpacks the tar archives PostgreSQL comes in: files, folders and symbolic links, nothing else. */
final class Tar {
    private static final int BLOCK = 512;
    private static final PosixFilePermission[] BITS = {
        PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_READ,
        PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_READ,
        PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_READ
    };

    private Tar() {}

    static void unpack(InputStream in, Path into) throws IOException {
        byte[] header = new byte[BLOCK];
        String longName = "";
        while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            int size = octal(header, 124, 12);
            String name = longName.isEmpty() ? name(header) : longName;
            longName = "";
            Path path = into.resolve(name).normalize();
            if (!path.startsWith(into)) {
                throw new IOException("entry outside the archive: " + name);
            }
            switch (header[156]) {
                case 'L' -> longName = text(body(in, size), 0, size);
                case '5' -> permit(Files.createDirectories(path), header);
                case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
                case '0', 0 -> {
                    Files.createDirectories(path.getParent());
                    Files.write(path, body(in, size));
                    permit(path, header);
                }
                default -> throw new IOException("unknown kind of entry: " + name);
            }
        }
    }

    private static byte[] body(InputStream in, int size) throws IOException {
        byte[] body = in.readNBytes(size);
        if (body.length < size) {
            throw new EOFException("archive ends early");
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        return body;
    }

    private static void permit(Path path, byte[] header) throws IOException {
        int mode = octal(header, 100, 8);
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int bit = 0; bit < BITS.length; bit++) {
            if ((mode >> bit & 1) == 1) {
                set.add(BITS[bit]);
            }
        }
        Files.setPosixFilePermissions(path, set);
    }

    private static String name(byte[] header) {
        String prefix = header[257] == 'u' && header[262] == 0 ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
    }

    private static int octal(byte[] header, int at, int length) {
        return Integer.parseInt(text(header, at, length).strip(), 8);
    }

    private static String text(byte[] bytes, int at, int length) {
        int end = at;
        while (end < at + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }
}
