package org.tiean.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tiean.kernel.RegionRange;

/**
 * A district, development zone or new town of the evaluation city; zones have codes of their own in free ranges of their
 * parent.
 *
 * @param account first part of the accounts there
 * @param mark 简称 in document numbers
 * @param parent account of the area above
 */
public record EvaluationArea(
        String account, RegionRange range, String level, String place, String mark, String parent, List<Town> towns) {

    /** A town or subdistrict. */
    public record Town(long region, String name) {}

    /** The city itself. */
    public static final EvaluationArea CITY =
            new EvaluationArea("xian", RegionRange.of(610100000000L), "市", "西安市", "西", "shaanxi", List.of());

    /** All areas below the city, parents first. */
    public static List<EvaluationArea> all() {
        try (InputStream in = EvaluationArea.class.getResourceAsStream("xian.csv")) {
            if (in == null) {
                throw new IllegalStateException("xian.csv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> area(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a body of this place. */
    public String body(String what) {
        return place + what;
    }

    private static EvaluationArea area(String[] cells) {
        return new EvaluationArea(
                cells[0],
                new RegionRange(Long.parseLong(cells[1]), Long.parseLong(cells[2])),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                Arrays.stream(cells[7].split(";"))
                        .filter(town -> !town.isEmpty())
                        .map(town -> town.split(" ", 2))
                        .map(town -> new Town(Long.parseLong(town[0]), town[1]))
                        .toList());
    }
}
