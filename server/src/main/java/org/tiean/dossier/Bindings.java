package org.tiean.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.kernel.Rejected;

/** The orders of binding that are shipped, as rows of {@code law/dossier-order.csv}. */
public final class Bindings {
    private static final String RESOURCE = "/law/dossier-order.csv";
    private static final int COLUMNS = 8;

    private final List<BindingRule> rules;

    private Bindings(List<BindingRule> rules) {
        this.rules = rules;
    }

    /** Reads the rows anew. */
    public static Bindings shipped() {
        try (InputStream in = Bindings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + RESOURCE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bindings read(String csv) {
        var rules = new ArrayList<BindingRule>();
        for (String row : csv.lines().skip(1).filter(line -> !line.isBlank()).toList()) {
            String[] cells = row.split(",", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("an order of binding has eight columns: " + row);
            }
            rules.add(new BindingRule(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    cells[2],
                    Volume.labelled(cells[3]),
                    yes(cells[5]),
                    yes(cells[6])));
        }
        return new Bindings(List.copyOf(rules));
    }

    /** The names of all orders, to hold each of them against a rule. */
    public Set<String> profiles() {
        return rules.stream().map(BindingRule::profile).collect(Collectors.toUnmodifiableSet());
    }

    public Binding profile(String name) {
        var rows = rules.stream().filter(rule -> rule.profile().equals(name)).toList();
        if (rows.isEmpty()) {
            throw Rejected.notFound("卷内排列顺序“" + name + "”");
        }
        return new Binding(rows);
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no, not: " + cell);
        };
    }
}
