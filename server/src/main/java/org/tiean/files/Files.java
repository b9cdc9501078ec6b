package org.tiean.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Scope;

/** Keeps files by their content and gives them back only to who may see their region, and only unharmed. */
@Component
public class Files {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final LocalStore store;
    private final FileTable table;
    private final Orgs orgs;
    private final TransactionTemplate tx;

    Files(LocalStore store, FileTable table, Orgs orgs, TransactionTemplate tx) {
        this.store = store;
        this.table = table;
        this.orgs = orgs;
        this.tx = tx;
    }

    /** A file and its content; the reader closes the stream. */
    public record Opened(StoredFile file, InputStream content) {}

    /** Stores for the region of the actor's organisation. */
    public StoredFile put(InputStream content) {
        return put(content, orgs.of(Actors.current().org()).region());
    }

    /** Stores for the region of the body responsible, which must lie in the scope; no connection waits for the bytes. */
    public StoredFile put(InputStream content, long region) {
        StoredFile file;
        try {
            file = store.put(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be stored", e);
        }
        tx.executeWithoutResult(status -> table.insert(file, region, user()));
        return file;
    }

    /** Lets a region see a file that the scope already sees, as when evidence is handed over. */
    @Transactional
    public void share(String sha256, long region) {
        table.insert(of(sha256), region, user());
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String sha256) {
        return DIGEST.matcher(sha256).matches() ? table.find(sha256) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public StoredFile of(String sha256) {
        return find(sha256).orElseThrow(() -> Rejected.notFound("该文件"));
    }

    /** The stream fails with {@link DamagedFile} before its end where the content was changed. */
    @Transactional(readOnly = true)
    public Opened open(String sha256) {
        StoredFile file = of(sha256);
        try {
            return new Opened(file, store.open(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read: " + sha256, e);
        }
    }

    /** Reads the whole against its digest, for what is then read in pieces; damage is refused. */
    @Transactional(readOnly = true)
    public void check(String sha256) {
        try (InputStream content = open(sha256).content()) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException damaged) {
            throw new UncheckedIOException("the file cannot be read: " + sha256, damaged);
        }
    }

    /** Where a file that the scope sees lies, to be read from any place; what is read is not held against its digest. */
    @Transactional(readOnly = true)
    public Path seekable(String sha256) {
        return store.path(of(sha256).sha256());
    }

    private static @org.jspecify.annotations.Nullable UUID user() {
        return Scope.current().map(Scope::user).orElse(null);
    }
}
