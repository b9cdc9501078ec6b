package org.tiean.casework.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.kernel.Refusal;

/** A case of the table that cannot be taken over, with the reasons at the rows they belong to. */
final class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern OF_PARTY = Pattern.compile("parties\\[(\\d+)]\\..*");

    private final transient Map<PaperRow, List<String>> messages;

    private RowsRefused(Map<PaperRow, List<String>> messages) {
        super("rows of one case are wrong", null, false, false);
        this.messages = messages;
    }

    Map<PaperRow, List<String>> messages() {
        return messages;
    }

    static RowsRefused at(PaperRow row, List<String> messages) {
        return new RowsRefused(Map.of(row, messages));
    }

    /** Refuses the case where one of its rows cannot be read. */
    static void where(PaperEntry entry, Function<PaperRow, List<String>> wrong) {
        Map<PaperRow, List<String>> messages = new LinkedHashMap<>();
        entry.rows().stream()
                .filter(row -> !wrong.apply(row).isEmpty())
                .forEach(row -> messages.put(row, List.copyOf(wrong.apply(row))));
        refuse(messages);
    }

    /** Refuses the case where what its rows say cannot be so; a problem of a party is said at the party's row. */
    static void where(PaperEntry entry, List<PaperProblem> problems, Function<Refusal, String> said) {
        Map<PaperRow, List<String>> messages = new LinkedHashMap<>();
        for (PaperProblem problem : problems) {
            Matcher of = OF_PARTY.matcher(problem.field());
            int party = of.matches() ? Integer.parseInt(of.group(1)) : 0;
            PaperRow row = party < entry.parties().size() ? entry.parties().get(party) : entry.head();
            messages.computeIfAbsent(row, key -> new ArrayList<>()).add(said.apply(problem.refusal()));
        }
        refuse(messages);
    }

    private static void refuse(Map<PaperRow, List<String>> messages) {
        if (!messages.isEmpty()) {
            throw new RowsRefused(messages);
        }
    }
}
