package org.tiean.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tells what can be said of an exported file by somebody who trusts nothing but what he brought along. */
public final class Verifier {
    private static final List<Check> CHECKS = List.of(new DossierCheck(), new JournalCheck());

    private Verifier() {}

    public static Report check(Path path, Trust trust) throws IOException {
        try (var file = FileChannel.open(path)) {
            return of(file).check(file, trust);
        } catch (Broken e) {
            return Report.broken(e);
        }
    }

    /** A single paper or piece of evidence, against a dossier or bare lines that should name it. */
    public static Report check(Path paper, Path against, Trust trust) throws IOException {
        try (var file = FileChannel.open(paper);
                var container = FileChannel.open(against)) {
            Check check = of(container);
            Report report = check.check(container, trust);
            Chain chain = check instanceof DossierCheck
                    ? Dossier.open(container, trust).chain()
                    : JournalCheck.chain(container);
            String digest = new Bytes(file).digest();
            Line line = NamedFiles.of(chain).named().get(digest);
            if (line == null) {
                throw new Broken(paper.getFileName().toString(), "流程记录没有点名这份文件（摘要 " + digest + "）");
            }
            return report.with("文件 " + paper.getFileName() + " 由第 " + line.seq() + " 行记录点名，内容未变");
        } catch (Broken e) {
            return Report.broken(e);
        }
    }

    private static Check of(FileChannel file) throws IOException, Broken {
        var head = ByteBuffer.allocate(8);
        int length = Math.max(0, file.read(head, 0));
        byte[] beginning = Arrays.copyOf(head.array(), length);
        for (Check check : CHECKS) {
            if (check.recognises(beginning)) {
                return check;
            }
        }
        throw new Broken("文件开头", "认不出是案卷还是流程记录；单份文书须与它所属的案卷一起核验（命令行：--with）");
    }
}
