package org.tiean.registry;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The key of personal data: outside the database, readable by the server's own user alone. */
record DataKey(byte[] seal, byte[] print) {
    /** Draws the key at the first start; afterwards a missing file is an error, never a new key. */
    static DataKey in(Path folder) {
        Path file = folder.resolve("data.key");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                draw(file);
            }
            byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
            if (bytes.length != 48) {
                throw new IllegalStateException("not a data key: " + file);
            }
            return new DataKey(Arrays.copyOfRange(bytes, 0, 16), Arrays.copyOfRange(bytes, 16, 48));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the data key " + file, e);
        }
    }

    private static void draw(Path file) throws IOException {
        byte[] bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, ownerOnly);
            Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
        } catch (FileAlreadyExistsException another) {
            throw new IllegalStateException("the data key is being drawn by another node: " + file, another);
        }
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
