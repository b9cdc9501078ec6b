package org.tiean.procedure;

import java.util.List;
import java.util.Map;

/** Everything an act changed, stored in its line, so that a later fold never asks a rule again. */
public record Effects(
        Map<String, String> stages,
        List<Strand> opened,
        List<TermChange> terms,
        List<PaperRef> documents,
        List<Mark> marks) {
    public static final Effects NONE = new Effects(Map.of(), List.of(), List.of(), List.of(), List.of());

    public Effects {
        stages = stages == null ? Map.of() : Map.copyOf(stages);
        opened = opened == null ? List.of() : List.copyOf(opened);
        terms = terms == null ? List.of() : List.copyOf(terms);
        documents = documents == null ? List.of() : List.copyOf(documents);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    public Effects withDocuments(List<PaperRef> frozen) {
        return new Effects(stages, opened, terms, frozen, marks);
    }
}
