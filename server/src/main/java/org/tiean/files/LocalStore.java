package org.tiean.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;

/** Contents in a directory, each under its own digest; a name appears only when all of the content is on disk. */
final class LocalStore {
    private static final int BLOCK = 64 * 1024;

    private final Path root;
    private final Path drafts;
    private final long largest;

    LocalStore(Path root, long largest) {
        this.root = root.toAbsolutePath();
        this.drafts = this.root.resolve("drafts");
        this.largest = largest;
        try {
            java.nio.file.Files.createDirectories(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException("the file store is not writable: " + root, e);
        }
    }

    Path drafts() {
        return drafts;
    }

    StoredFile put(InputStream content) throws IOException {
        Path draft = java.nio.file.Files.createTempFile(drafts, "put", "");
        try {
            StoredFile stored = write(content, draft);
            Path folder = folder(stored.sha256());
            java.nio.file.Files.createDirectories(folder);
            // replaces what lies there: the same content, or a damaged copy that this one heals
            java.nio.file.Files.move(
                    draft,
                    folder.resolve(stored.sha256()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
            return stored;
        } finally {
            java.nio.file.Files.deleteIfExists(draft);
        }
    }

    Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    InputStream open(String sha256) throws IOException {
        var raw = java.nio.file.Files.newInputStream(path(sha256));
        try {
            return new VerifiedStream(new BufferedInputStream(raw, BLOCK), sha256);
        } catch (IOException damaged) {
            raw.close();
            throw damaged;
        }
    }

    private StoredFile write(InputStream content, Path draft) throws IOException {
        MessageDigest digest = Digest.sha256();
        byte[] head = new byte[0];
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            for (int read = content.readNBytes(block, 0, BLOCK); read > 0; read = content.readNBytes(block, 0, BLOCK)) {
                if (size == 0) {
                    head = Arrays.copyOf(block, Math.min(read, Sniffed.ENOUGH));
                }
                size += read;
                if (size > largest) {
                    throw Rejected.invalid("file", "文件超过上限 " + largest / 1024 / 1024 + " MB");
                }
                digest.update(block, 0, read);
                var bytes = ByteBuffer.wrap(block, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new StoredFile(Digest.hex(digest), size, Sniffed.type(head));
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** The rename itself must survive a power cut. */
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
