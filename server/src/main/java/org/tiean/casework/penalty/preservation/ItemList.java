package org.tiean.casework.penalty.preservation;

import java.util.ArrayList;
import java.util.List;

/** A list of things as an act writes it: one thing a line, its columns parted by ｜ in the order of the form. */
public final class ItemList {
    private static final String COLUMN = "｜";

    private ItemList() {}

    /** The columns of each line that says anything. */
    public static List<List<String>> rows(String text) {
        return text.lines().map(ItemList::columns).filter(row -> !row.isEmpty()).toList();
    }

    /** The first column of a row, and the second where there is one: enough to know the thing by. */
    public static String name(List<String> row) {
        return row.size() > 1 && !row.get(1).isEmpty() ? row.get(0) + "（" + row.get(1) + "）" : row.get(0);
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        for (String column : line.split(COLUMN, -1)) {
            columns.add(column.strip());
        }
        return columns.stream().allMatch(String::isEmpty) ? List.of() : columns;
    }
}
