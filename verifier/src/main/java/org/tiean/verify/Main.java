package org.tiean.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line of the verifier. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** Checks as the arguments say and prints the findings; 0 unless broken. */
    public static int run(PrintStream out, String... args) {
        Options options;
        try {
            options = Options.read(args);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Options.USAGE);
            return 2;
        }
        try {
            Report report = options.with() == null
                    ? Verifier.check(options.file(), options.trust())
                    : Verifier.check(options.file(), options.with(), options.trust());
            out.println("铁案核验：" + options.file().getFileName());
            report.findings().forEach(finding -> out.println("  " + finding));
            out.println(report.line());
            return report.verdict() == Verdict.BROKEN ? 1 : 0;
        } catch (IOException e) {
            out.println("文件读不出：" + e.getMessage());
            return 2;
        }
    }
}
