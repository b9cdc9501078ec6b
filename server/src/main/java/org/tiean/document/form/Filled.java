package org.tiean.document.form;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The data of one paper as its template reads them: {@code x['party.name']} is the printed value, and what is empty is
 * closed with a stroke, because a review of files deducts for open blanks. A draft says instead what is still wanted.
 */
public final class Filled extends AbstractMap<String, String> {
    /** Closes an empty cell. */
    public static final String CLOSED = "/";

    private final Catalogue catalogue;
    private final String form;
    private final String prefix;
    private final JsonNode data;
    private final boolean draft;

    public Filled(Catalogue catalogue, String form, JsonNode data, boolean draft) {
        this(catalogue, form, "", data, draft);
    }

    private Filled(Catalogue catalogue, String form, String prefix, JsonNode data, boolean draft) {
        this.catalogue = catalogue;
        this.form = form;
        this.prefix = prefix;
        this.data = data;
        this.draft = draft;
    }

    @Override
    public String get(@Nullable Object key) {
        String path = String.valueOf(key);
        String text = text(path);
        return text.isBlank() ? blank(path) : text;
    }

    /** The printed value, empty where there is none. */
    public String text(String path) {
        if (path.equals("party.title")) {
            return partyTitle();
        }
        JsonNode node = Data.at(data, path);
        return Data.empty(node) ? "" : Printed.value(type(path), node).strip();
    }

    public boolean has(String path) {
        return !Data.empty(Data.at(data, path));
    }

    public boolean is(String path, String value) {
        return Data.at(data, path).asString("").equals(value);
    }

    /** Whether a text may run over the page, so that its cell opens at the top. */
    public boolean flows(String path) {
        return text(path).length() > 300;
    }

    /** Whether a list of sanctions holds an amount of money, so that the clause on payment is printed. */
    public boolean hasAmount(String path) {
        return Data.at(data, path).valueStream().anyMatch(item -> !Data.empty(item.path("fen")));
    }

    /** Whether a box is ticked: the value is the one chosen, or among those chosen. */
    public boolean ticked(String path, String value) {
        JsonNode node = Data.at(data, path);
        return node.isArray()
                ? node.valueStream().anyMatch(item -> item.asString().equals(value))
                : node.asString("").equals(value);
    }

    /** The paragraphs of a long text, or the numbered items of a list. */
    public List<String> paras(String path) {
        JsonNode node = Data.at(data, path);
        if (Data.empty(node)) {
            return List.of(blank(path));
        }
        return switch (type(path)) {
            case LIST -> Printed.numbered(Printed.texts(node));
            case SANCTIONS -> Printed.numbered(Printed.sanctions(node));
            default ->
                text(path)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        };
    }

    public List<Filled> rows(String path) {
        return Data.at(data, path)
                .valueStream()
                .map(row -> new Filled(catalogue, form, prefix + path + "[].", row, draft))
                .toList();
    }

    /** Rows filled up to a number, so that a ruled table keeps its shape. */
    public List<Filled> rows(String path, int atLeast) {
        var rows = new java.util.ArrayList<>(rows(path));
        while (rows.size() < atLeast) {
            rows.add(closed());
        }
        return rows;
    }

    /** This paper where a fact holds, otherwise one whose cells are all closed: a form with a unit and a person part. */
    public Filled when(boolean holds) {
        return holds ? this : closed();
    }

    public boolean isPerson() {
        return Set.of("person", "shop", "unlicensed")
                .contains(Data.at(data, "party.kind").asString(""));
    }

    private Filled closed() {
        return new Filled(catalogue, form, prefix, JsonNodeFactory.instance.objectNode(), false);
    }

    private FieldType type(String path) {
        return catalogue.typeOf(form, prefix + path);
    }

    private String blank(String path) {
        return draft ? "【" + catalogue.labelOf(form, prefix + path) + "】" : CLOSED;
    }

    /** A shop and the person who runs it are printed together (个体工商户). */
    private String partyTitle() {
        String name = text("party.name");
        String shop = text("party.shopName");
        return shop.isEmpty() ? name : shop + "（经营者：" + name + "）";
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
