package org.tiean.journal;

import java.util.List;
import java.util.UUID;
import org.tiean.kernel.CanonicalJson;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.JsonNode;

/** Folds lines into the matter; needs lines only, never content. */
public final class Folding {
    private Folding() {}

    public static <M> Matter<M> fold(Procedure<M> procedure, UUID matter, Iterable<String> lines) {
        return fold(procedure, matter, lines, (line, entry, after) -> {});
    }

    /** What is shown each act and fact, and the matter as it stood right after it. */
    @FunctionalInterface
    interface Step<M> {
        void recorded(JsonNode line, Entry entry, Matter<M> after);
    }

    static <M> Matter<M> fold(Procedure<M> procedure, UUID matter, Iterable<String> lines, Step<M> step) {
        Matter<M> at = procedure.blank(matter);
        for (String text : lines) {
            JsonNode line = CanonicalJson.read(text);
            Entry entry = Lines.entry(line);
            if (Lines.isAct(line)) {
                at = at.with(entry, act(procedure, entry.act(), data(line)));
                step.recorded(line, entry, at);
            } else {
                at = at.with(entry);
            }
        }
        return at;
    }

    /** Whether somebody acted after the line that was seen last; a signature or a rendered paper changes no stage. */
    static boolean actedSince(long seen, List<String> lines) {
        return seen > lines.size()
                || lines.stream().skip(seen).map(CanonicalJson::read).anyMatch(Lines::isAct);
    }

    static <M> Act<M> act(Procedure<M> procedure, String name, JsonNode data) {
        return Lines.JSON.treeToValue(data, procedure.rule(name).type());
    }

    static JsonNode data(JsonNode line) {
        return line.has("data") ? line.get("data") : Lines.JSON.createObjectNode();
    }
}
