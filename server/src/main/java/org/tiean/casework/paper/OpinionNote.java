package org.tiean.casework.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the form that was signed off on must say of a signature: given in the place of another, or by word of mouth. */
public record OpinionNote(String post, String words) {
    /** Writes the notes into the opinions they belong to, where the form has such a place. */
    public static void write(List<OpinionNote> notes, Set<String> paths, JsonNode sheet) {
        notes.stream().collect(Collectors.groupingBy(OpinionNote::cell)).forEach((cell, all) -> {
            if (paths.contains(cell + ".text") && sheet instanceof ObjectNode page) {
                ObjectNode opinion = page.get(cell) instanceof ObjectNode there ? there : page.putObject(cell);
                String words = all.stream().map(OpinionNote::words).collect(Collectors.joining("\n"));
                opinion.put("text", PaperData.join(words, opinion.path("text").asString("")));
            }
        });
    }

    private String cell() {
        return post.equals("DEPARTMENT_HEAD") ? "reviewOpinion" : "approvalOpinion";
    }
}
