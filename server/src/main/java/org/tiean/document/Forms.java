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

    /** The labels of required fields that are empty; a paper that lacks one is not issued. */
    public List<String> missing(String code, JsonNode data) {
        return version(CURRENT).missing(code, data);
    }

    Catalogue version(String version) {
        return versions.computeIfAbsent(version, Catalogue::of);
    }
}
