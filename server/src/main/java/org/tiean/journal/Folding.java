package org.tiean.journal;

import java.util.UUID;
import org.tiean.kernel.CanonicalJson;
import org.tiean.procedure.Act;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.JsonNode;

/** Folds lines into the matter; needs lines only, never content. */
public final class Folding {
    private Folding() {}

    public static <M> Matter<M> fold(Procedure<M> procedure, UUID matter, Iterable<String> lines) {
        Matter<M> at = procedure.blank(matter);
        for (String text : lines) {
            JsonNode line = CanonicalJson.read(text);
            at = Lines.isAct(line)
                    ? at.with(Lines.entry(line), act(procedure, line.get("act").asString(), data(line)))
                    : at.with(Lines.entry(line));
        }
        return at;
    }

    static <M> Act<M> act(Procedure<M> procedure, String name, JsonNode data) {
        return Lines.JSON.treeToValue(data, procedure.rule(name).type());
    }

    private static JsonNode data(JsonNode line) {
        return line.has("data") ? line.get("data") : Lines.JSON.createObjectNode();
    }
}
