package org.tiean.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one password of all evaluation accounts: given by configuration, or drawn at the first seeding; with its list. */
@Component
class EvaluationPassword {
    static final String HEADING = "演示数据：全部账号的密码是 ";

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

    /** The accounts that begin like these, as a run prints them, and where the others are; empty where no city was seeded. */
    List<String> sample(String... beginnings) {
        List<String> all = lines();
        var shown = all.stream()
                .filter(line -> Stream.of(beginnings).anyMatch(line::startsWith))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        written().map(HEADING::concat).stream(),
                        shown.stream(),
                        Stream.of("其余 " + (all.size() - 2 - shown.size()) + " 个账号见 " + list))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.exists(list) ? Files.readAllLines(list) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of accounts cannot be read", e);
        }
    }

    /** The password at the head of the list. */
    Optional<String> written() {
        return lines().stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()).strip())
                .findFirst();
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
