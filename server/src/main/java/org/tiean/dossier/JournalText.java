package org.tiean.dossier;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** The journal as text: a row for each line, and a row for each content that is still there. */
final class JournalText {
    private JournalText() {}

    static String lines(List<RecordedLine> lines) {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    static String contents(List<RecordedLine> lines) {
        var out = new StringBuilder();
        for (RecordedLine line : lines) {
            var words = line.words();
            if (words != null) {
                var row = JsonNodeFactory.instance
                        .objectNode()
                        .put("content", words.content())
                        .put("salt", HexFormat.of().formatHex(words.salt()))
                        .put("seq", line.seq());
                out.append(CanonicalJson.write(row)).append('\n');
            }
        }
        return out.toString();
    }
}
