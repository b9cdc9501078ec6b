package org.tiean.procedure.chart;

import java.util.List;
import org.tiean.procedure.Stage;

/** A stage with its doors, placed on the page. */
final class Card {
    static final int WIDTH = 290;
    private static final int HEAD = 34;
    private static final int ROW = 38;

    private final Stage stage;
    private final List<Door> doors;
    private int x;
    private int y;

    Card(Stage stage, List<Door> doors) {
        this.stage = stage;
        this.doors = doors;
    }

    Stage stage() {
        return stage;
    }

    List<Door> doors() {
        return doors;
    }

    void place(int left, int top) {
        x = left;
        y = top;
    }

    int height() {
        return HEAD + doors.size() * ROW + (doors.isEmpty() ? 0 : 6);
    }

    int right() {
        return x + WIDTH;
    }

    /** Where lines arrive: the head of the card. */
    int entry() {
        return y + HEAD / 2;
    }

    /** Where the line of a door leaves. */
    int exit(int door) {
        return y + HEAD + door * ROW + ROW / 2;
    }

    void draw(Svg svg) {
        svg.rect(x, y, WIDTH, height(), stage.ends() ? "card end" : "card");
        svg.text(x + 14, y + 22, stage.label(), "stage");
        if (stage.ends()) {
            svg.textEnd(x + WIDTH - 14, y + 22, "终点", "note");
        }
        for (int i = 0; i < doors.size(); i++) {
            Door door = doors.get(i);
            int top = y + HEAD + i * ROW;
            svg.line(x, top, x + WIDTH, top, "hair");
            svg.text(x + 14, top + 17, door.label(), door.follows() ? "follow" : "act");
            Stage to = door.to();
            if (to != null) {
                svg.textEnd(x + WIDTH - 14, top + 17, "→ " + to.label(), "to");
            }
            svg.text(x + 14, top + 32, door.basis(), "note");
        }
    }
}
