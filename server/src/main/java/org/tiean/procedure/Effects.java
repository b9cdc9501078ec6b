package org.tiean.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything an act changed, stored in its line, so that a later fold never asks a rule again.
 *
 * @param earlier steps done outside the system that the act tells, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Effects(
        Map<String, String> stages,
        List<Strand> opened,
        List<TermChange> terms,
        List<PaperRef> documents,
        List<Mark> marks,
        List<Earlier> earlier) {
    public static final Effects NONE = new Effects(Map.of(), List.of(), List.of(), List.of(), List.of());

    public Effects(
            Map<String, String> stages,
            List<Strand> opened,
            List<TermChange> terms,
            List<PaperRef> documents,
            List<Mark> marks) {
        this(stages, opened, terms, documents, marks, List.of());
    }

    @JsonCreator
    public Effects {
        stages = stages == null ? Map.of() : Map.copyOf(stages);
        opened = opened == null ? List.of() : List.copyOf(opened);
        terms = terms == null ? List.of() : List.copyOf(terms);
        documents = documents == null ? List.of() : List.copyOf(documents);
        marks = marks == null ? List.of() : List.copyOf(marks);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    public Effects withDocuments(List<PaperRef> frozen) {
        return new Effects(stages, opened, terms, frozen, marks, earlier);
    }

    Effects withEarlier(List<Earlier> steps) {
        return new Effects(stages, opened, terms, documents, marks, steps);
    }

    /** Every paper it brought about, those of the steps it tells first. */
    public List<PaperRef> papers() {
        return Stream.concat(earlier.stream().flatMap(step -> step.effects().papers().stream()), documents.stream())
                .toList();
    }
}
