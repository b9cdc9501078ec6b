package org.tiean.casework.paper;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A step that somebody signed in the place of another (委托代签), as the form that was signed off on says it. */
public record InPlace(String post, UUID signer, UUID principal) {
    public Stream<UUID> people() {
        return Stream.of(signer, principal);
    }

    /** Names both people in the opinion of that step, where the form has such a place. */
    public static void write(Collection<InPlace> all, Set<String> paths, JsonNode sheet, Map<UUID, String> names) {
        all.stream().collect(Collectors.groupingBy(InPlace::cell)).forEach((cell, signed) -> {
            if (paths.contains(cell + ".text") && sheet instanceof ObjectNode page) {
                ObjectNode opinion = page.get(cell) instanceof ObjectNode there ? there : page.putObject(cell);
                String words = signed.stream().map(one -> one.words(names)).collect(Collectors.joining("\n"));
                opinion.put("text", PaperData.join(words, opinion.path("text").asString("")));
            }
        });
    }

    private String cell() {
        return post.equals("DEPARTMENT_HEAD") ? "reviewOpinion" : "approvalOpinion";
    }

    private String words(Map<UUID, String> names) {
        return "受" + names.getOrDefault(principal, "") + "委托，由" + names.getOrDefault(signer, "") + "代为签批。";
    }
}
