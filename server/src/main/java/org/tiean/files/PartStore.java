package org.tiean.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.Rejected;

/** Large uploads on their way, each in a file of its own that grows at its end; a broken line costs no more than a piece. */
final class PartStore {
    private static final int BLOCK = 64 * 1024;

    private final Path folder;
    private final long largest;

    PartStore(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
        try {
            java.nio.file.Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the file store is not writable: " + folder, e);
        }
    }

    /** How much of an upload has arrived, 0 where nobody began it. */
    long received(UUID user, UUID upload) throws IOException {
        Path path = path(user, upload);
        return java.nio.file.Files.exists(path) ? java.nio.file.Files.size(path) : 0;
    }

    /** Writes a piece behind what has arrived; whoever sends another piece is told how far the upload is. */
    long append(UUID user, UUID upload, long at, InputStream piece) throws IOException {
        try (var out = FileChannel.open(path(user, upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = out.lock()) {
            if (out.size() != at || !held.isValid()) {
                throw elsewhere(out.size());
            }
            out.position(at);
            byte[] block = new byte[BLOCK];
            for (int read = piece.readNBytes(block, 0, BLOCK); read > 0; read = piece.readNBytes(block, 0, BLOCK)) {
                if (out.position() + read > largest) {
                    throw Rejected.invalid("file", "文件超过上限 " + largest / 1024 / 1024 + " MB");
                }
                var bytes = ByteBuffer.wrap(block, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            return out.position();
        } catch (OverlappingFileLockException busy) {
            throw elsewhere(received(user, upload));
        }
    }

    private static Rejected elsewhere(long received) {
        return Rejected.conflict("upload-elsewhere", "上传的位置不对，已经收到 " + received + " 字节，请从该处继续");
    }

    /** All that has arrived. */
    InputStream whole(UUID user, UUID upload) throws IOException {
        return java.nio.file.Files.newInputStream(path(user, upload));
    }

    void forget(UUID user, UUID upload) throws IOException {
        java.nio.file.Files.deleteIfExists(path(user, upload));
    }

    /** Forgets what nobody went on with. */
    int forgetBefore(Instant moment) {
        int forgotten = 0;
        try (var all = java.nio.file.Files.list(folder)) {
            for (Path one : List.copyOf(all.toList())) {
                if (java.nio.file.Files.getLastModifiedTime(one).toInstant().isBefore(moment)
                        && java.nio.file.Files.deleteIfExists(one)) {
                    forgotten++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forgotten;
    }

    /** An upload belongs to the user who began it; another's is not there. */
    private Path path(UUID user, UUID upload) {
        return folder.resolve(user + "-" + upload);
    }
}
