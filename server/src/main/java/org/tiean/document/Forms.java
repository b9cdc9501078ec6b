package org.tiean.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tiean.document.form.Catalogue;
import org.tiean.document.form.Field;
import org.tiean.document.form.Form;
import tools.jackson.databind.JsonNode;

/** The catalogue of enforcement papers: which there are and what each of them asks. */
@Component
public class Forms {
    /** The version new papers are issued in. */
    public static final String CURRENT = "2026-02-01";

    private final Map<String, Catalogue> versions = new ConcurrentHashMap<>();

    public List<Form> all() {
        return version(CURRENT).forms();
    }

    public Form form(String code) {
        return version(CURRENT).form(code);
    }

    public List<Field> fields(String code) {
        return version(CURRENT).fields(code);
    }

    /** 文种代字 of all forms that are numbered, in the order of the catalogue. */
    public List<String> marks() {
        return all().stream().filter(Form::numbered).map(Form::mark).distinct().toList();
    }

    /** Codes of the forms whose numbers run in one series. */
    public List<String> sharing(String mark) {
        return all().stream()
                .filter(form -> form.mark().equals(mark))
                .map(Form::code)
                .toList();
    }

    /** The labels of required fields that are empty; a paper that lacks one is not issued. */
    public List<String> missing(String code, JsonNode data) {
        return version(CURRENT).missing(code, data);
    }

    Catalogue version(String version) {
        return versions.computeIfAbsent(version, Catalogue::of);
    }
}
