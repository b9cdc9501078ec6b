package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiean.verify.Report;
import org.tiean.verify.Trust;
import org.tiean.verify.Verifier;

/** A dossier with a film of two gigabytes, which nobody's memory has to hold; a layer of its own, as it takes its time. */
@Tag("large")
class LargeDossierTest {
    /** The film is nothing but zeros, so only what stands before and behind it is kept with the sources. */
    private static final long FILM = 2_200_000_000L;

    private static final Path ENDS = Path.of("../verifier/src/test/corpus-large");
    private static final long MOST_KILOBYTES = 500_000;
    private static final double PATIENCE_MS = 600_000;

    @Test
    void both_verifiers_anchor_two_gigabytes_and_the_browser_holds_little_of_them() throws IOException {
        Path dossier = written();
        var sampling = Executors.newSingleThreadScheduledExecutor();
        try (var browser = Chromium.launch();
                var clerk = new VerificationPage(browser)) {
            var peak = new AtomicLong();
            sampling.scheduleAtFixedRate(
                    () -> peak.accumulateAndGet(largestRenderer(), Math::max), 0, 200, TimeUnit.MILLISECONDS);
            clerk.types("密钥指纹", VerificationPageE2eTest.FINGERPRINT);
            clerk.chooses(dossier);
            clerk.says("正在核对");
            clerk.concludes("已锚定", PATIENCE_MS);
            assertTrue(peak.get() > 0 && peak.get() < MOST_KILOBYTES, "held " + peak + " kB at most");
            assertEquals(java.util.List.of(), clerk.complaints());
            Report report = Verifier.check(dossier, new Trust(Set.of(VerificationPageE2eTest.FINGERPRINT), Set.of()));
            assertEquals("结论：已锚定 — 与您给出的密钥指纹一致", report.line());
        } finally {
            sampling.shutdownNow();
            Files.delete(dossier);
        }
    }

    /** A sparse file: it takes two gigabytes of nobody's disk. */
    private static Path written() throws IOException {
        Path file = Files.createDirectories(Path.of("target/large")).resolve("large.zip");
        Files.deleteIfExists(file);
        byte[] head = Files.readAllBytes(ENDS.resolve("head"));
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write(head);
            raw.seek(head.length + FILM);
            raw.write(Files.readAllBytes(ENDS.resolve("tail")));
        }
        return file;
    }

    /** The kilobytes in memory of the largest process that shows a page, as Linux counts them. */
    private static long largestRenderer() {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> read(each, "cmdline").contains("--type=renderer"))
                .mapToLong(each -> read(each, "status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum())
                .max()
                .orElse(0);
    }

    private static String read(ProcessHandle process, String what) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), what));
        } catch (IOException e) {
            // it ended meanwhile
            return "";
        }
    }
}
