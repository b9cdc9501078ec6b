package org.tiean.kernel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        Path draft = Files.createTempFile(file.getParent(), "data", ".draft", ownerOnly);
        try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            out.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(bytes)));
            out.force(true);
        }
        try {
            // a link never replaces: of two nodes starting at once the first one's key stands
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException drawnMeanwhile) {
            // theirs is read by the caller
        } finally {
            Files.delete(draft);
        }
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
