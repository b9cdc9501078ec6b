package org.tiean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;

class GlossaryTest {
    private static final List<String[]> ROWS = rows();

    private static List<String[]> rows() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| 中文"))
                    .map(line -> line.substring(1).split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> column(int column) {
        return ROWS.stream().map(cells -> cells[column].strip()).toList();
    }

    @Test
    void one_word_has_one_meaning() {
        assertThat(ROWS).hasSizeGreaterThan(150).allMatch(cells -> cells.length == 5);
        assertThat(column(0)).doesNotHaveDuplicates();
        assertThat(column(1)).doesNotHaveDuplicates();
    }

    @Test
    void every_post_is_in_it() {
        assertThat(Arrays.stream(Posts.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                        .map(field -> "`" + field.getName() + "`"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(column(2)).contains(code));
    }
}
