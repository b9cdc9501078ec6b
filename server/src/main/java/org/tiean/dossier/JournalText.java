package org.tiean.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** The journal as text: a row for each line, and a row for each content that is still there. */
final class JournalText {
    private JournalText() {}

    static String lines(List<Line> lines) {
        return lines.stream().map(line -> line.line() + "\n").collect(Collectors.joining());
    }

    static String contents(List<Line> lines) {
        var out = new StringBuilder();
        for (Line line : lines) {
            if (line.content() != null) {
                var row = JsonNodeFactory.instance
                        .objectNode()
                        .put("content", line.content())
                        .put("salt", line.salt())
                        .put("seq", line.seq());
                out.append(CanonicalJson.write(row)).append('\n');
            }
        }
        return out.toString();
    }
}
