package org.tiean.document.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.kernel.Fen;
import tools.jackson.databind.JsonNode;

/** Writes a value the way papers write it: dates without leading zeros, amounts in figures and capitals. */
public final class Printed {
    private Printed() {}

    /** Left open for the pen: a blank that begins so is printed as it is, whatever the field holds. */
    public static final String OPEN = "\u00a0";

    static String value(FieldType type, JsonNode node) {
        if (open(node)) {
            return node.asString();
        }
        return switch (type) {
            case DATE -> date(node.asString());
            case TIME -> time(node.asString());
            case RANGE -> range(node);
            case MONEY -> money(node);
            case ARTICLES -> joined(texts(node), "、");
            case LIST -> joined(numbered(texts(node)), "；");
            case SANCTIONS -> joined(numbered(sanctions(node)), "；");
            default -> node.isContainer() ? joined(texts(node), "、") : node.asString();
        };
    }

    public static String date(String iso) {
        return date(LocalDate.parse(iso));
    }

    private static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String time(String iso) {
        var time = LocalDateTime.parse(iso.substring(0, 16));
        return date(time.toLocalDate()) + clock(time);
    }

    private static String clock(LocalDateTime time) {
        return "%d时%02d分".formatted(time.getHour(), time.getMinute());
    }

    private static String range(JsonNode node) {
        var from = LocalDateTime.parse(node.path("from").asString().substring(0, 16));
        var to = LocalDateTime.parse(node.path("to").asString().substring(0, 16));
        String end = from.toLocalDate().equals(to.toLocalDate()) ? "" : date(to.toLocalDate());
        return date(from.toLocalDate()) + clock(from) + "至" + end + clock(to);
    }

    /** 人民币35000元（大写：叁万伍仟元整）. */
    public static String money(JsonNode fen) {
        if (open(fen)) {
            return "人民币" + fen.asString() + "元（大写：" + fen.asString() + "）";
        }
        var amount = new Fen(Long.parseLong(fen.asString()));
        return "人民币" + amount.figures() + "元（大写：" + amount.capitals() + "）";
    }

    private static boolean open(JsonNode node) {
        return node.isString() && node.asString().startsWith(OPEN);
    }

    static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    static List<String> sanctions(JsonNode node) {
        return node.valueStream()
                .map(item -> item.path("text").asString("")
                        + (item.has("fen") && !item.path("fen").isNull() ? money(item.path("fen")) : ""))
                .toList();
    }

    /** One item stands alone; several carry their numbers. */
    static List<String> numbered(List<String> items) {
        if (items.size() < 2) {
            return items;
        }
        var out = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            out.add((i + 1) + "." + items.get(i));
        }
        return out;
    }

    private static String joined(List<String> items, String between) {
        return items.stream().collect(Collectors.joining(between));
    }
}
