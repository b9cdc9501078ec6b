package org.tiean.document.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The forms of one version, named after the day it came into force, with the fields each of them asks. */
public final class Catalogue {
    private static final String EVERY_FORM = "*";

    private final String version;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Map<String, Field>> fields = new LinkedHashMap<>();

    private Catalogue(String version) {
        this.version = version;
        CatalogueRow.of(resource("forms.csv")).forEach(row -> {
            var form = form(row);
            forms.put(form.code(), form);
        });
        CatalogueRow.of(resource("fields.csv")).forEach(row -> {
            var field = new Field(row.get("path"), row.get("label"), type(row), row.get("need"));
            fields.computeIfAbsent(row.get("form"), code -> new LinkedHashMap<>())
                    .put(field.path(), field);
        });
    }

    public static Catalogue of(String version) {
        return new Catalogue(version);
    }

    public String version() {
        return version;
    }

    public List<Form> forms() {
        return List.copyOf(forms.values());
    }

    public Form form(String code) {
        var form = forms.get(code);
        if (form == null) {
            throw new IllegalArgumentException("no such form: " + code);
        }
        return form;
    }

    public boolean has(String code) {
        return forms.containsKey(code);
    }

    /** The fields a form declares, in the order it prints them. */
    public List<Field> fields(String code) {
        return List.copyOf(fields.getOrDefault(form(code).code(), Map.of()).values());
    }

    /** The fields every form may use: the agency, the party, the officers. */
    public List<Field> common() {
        return List.copyOf(fields.getOrDefault(EVERY_FORM, Map.of()).values());
    }

    /** How a value at this path is printed; what neither the form nor the common block names is plain text. */
    FieldType typeOf(String code, String path) {
        var own = fields.getOrDefault(code, Map.of()).get(path);
        var common = fields.getOrDefault(EVERY_FORM, Map.of()).get(path);
        return own != null ? own.type() : common != null ? common.type() : FieldType.TEXT;
    }

    String labelOf(String code, String path) {
        var own = fields.getOrDefault(code, Map.of()).get(path);
        var common = fields.getOrDefault(EVERY_FORM, Map.of()).get(path);
        return own != null ? own.label() : common != null ? common.label() : path;
    }

    /** The labels of the required fields that are empty; a paper that lacks one is not issued. */
    public List<String> missing(String code, JsonNode data) {
        var labels = new ArrayList<String>();
        for (Field field : fields(code)) {
            if (!field.requiredIn(data)) {
                continue;
            }
            int row = field.path().indexOf("[].");
            boolean empty = row < 0
                    ? Data.empty(Data.at(data, field.path()))
                    : Data.empty(Data.at(data, field.path().substring(0, row)))
                            || Data.at(data, field.path().substring(0, row))
                                    .valueStream()
                                    .anyMatch(item -> Data.empty(
                                            Data.at(item, field.path().substring(row + 3))));
            if (empty) {
                labels.add(field.label());
            }
        }
        return labels;
    }

    private static FieldType type(CatalogueRow row) {
        return FieldType.valueOf(row.get("type").toUpperCase(java.util.Locale.ROOT));
    }

    private static Form form(CatalogueRow row) {
        return new Form(
                Integer.parseInt(row.get("no")),
                row.get("code"),
                row.get("title"),
                Kind.valueOf(row.get("kind")),
                row.get("mark"),
                row.get("holder"),
                row.get("outward").equals("yes"),
                Integer.parseInt(row.get("copies")),
                Form.Seal.valueOf(row.get("seal")),
                row.get("signed").equals("yes"),
                Form.PageMark.valueOf(row.get("pages")),
                row.get("volume"),
                Integer.parseInt(row.get("position")));
    }

    private String resource(String name) {
        return text("/law/forms/" + version + "/" + name);
    }

    /** All templates of this version as one text, to see which characters they need. */
    public String templates() {
        var out = new StringBuilder(resource("parts.html"));
        forms.keySet().forEach(code -> out.append(resource(code + ".html")));
        return out.toString();
    }

    static String text(String path) {
        try (var in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
