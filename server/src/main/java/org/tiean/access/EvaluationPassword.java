package org.tiean.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one password of all evaluation accounts: given by configuration, or drawn when the city is first seeded. */
@Component
public class EvaluationPassword {
    private final Path list;
    private final String given;

    EvaluationPassword(@Value("${tiean.data}") Path data, @Value("${tiean.evaluation-password:}") String given) {
        this.list = data.resolve("evaluation-accounts.txt");
        this.given = given;
    }

    String fresh() {
        return given.isBlank()
                ? "Tiean-"
                        + Token.fresh().secret().replaceAll("[^a-zA-Z0-9]", "").substring(0, 8)
                : given;
    }

    /** The list of accounts that the first run prints; only the server's own user reads it. */
    public Path list() {
        return list;
    }

    void write(String text) {
        try {
            Files.deleteIfExists(list);
            Files.createFile(list, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(list, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of accounts could not be written", e);
        }
    }
}
