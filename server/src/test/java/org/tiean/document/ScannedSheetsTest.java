package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.document.page.PageMark;
import org.tiean.document.page.ScannedSheets;
import org.tiean.document.page.ScannedSheets.Sheet;
import org.tiean.document.page.ScannedSheets.Unreadable;
import org.tiean.support.ScannedCopy;

@Tag("proof")
class ScannedSheetsTest {
    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");
    private static byte[] paper = {};

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void a_paper_of_several_pages() {
        var forms = new Forms();
        paper = new Papers(forms, "")
                .pdf("penalty-notice", Forms.CURRENT, Samples.longest(forms, "penalty-notice"), ID.toString(), true);
    }

    private List<Sheet> read(byte[] scan, String type) throws Exception {
        return ScannedSheets.of(Files.write(folder.resolve("scan"), scan), type);
    }

    private static List<Sheet> every(int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(n -> new Sheet(n, Optional.of(new PageMark(ID, n))))
                .toList();
    }

    private static int pages() {
        return new Papers(new Forms(), "").pages(paper);
    }

    @Test
    void the_paper_itself_is_read_page_by_page() throws Exception {
        assertThat(pages()).isGreaterThan(1);
        assertThat(read(paper, "application/pdf")).isEqualTo(every(pages()));
    }

    @ParameterizedTest
    @CsvSource({"300,90", "200,180", "150,0", "150,-3", "150,90", "150,270", "150,183"})
    void a_weak_noisy_turned_scan_is_read(int dpi, double degrees) throws Exception {
        byte[] scan = new ScannedCopy(dpi)
                .page(paper, 1)
                .page(paper, 2)
                .turned(degrees)
                .noisy()
                .pdf(0.6f);
        assertThat(read(scan, "application/pdf")).isEqualTo(every(2));
    }

    @ParameterizedTest
    @CsvSource({"150", "300", "600"})
    void a_photograph_of_one_page_is_read(int dpi) throws Exception {
        byte[] scan = new ScannedCopy(dpi).page(paper, 2).turned(91).jpeg(0.6f);
        assertThat(read(scan, "image/jpeg")).containsExactly(new Sheet(1, Optional.of(new PageMark(ID, 2))));
    }

    @Test
    void a_stain_on_the_code_and_a_sheet_by_hand_are_sheets_without_a_mark() throws Exception {
        byte[] scan = new ScannedCopy(150)
                .page(paper, 1)
                .page(paper, 2)
                .handwritten()
                .stained(2)
                .pdf(0.6f);
        assertThat(read(scan, "application/pdf"))
                .containsExactly(
                        new Sheet(1, Optional.of(new PageMark(ID, 1))),
                        new Sheet(2, Optional.empty()),
                        new Sheet(3, Optional.empty()));
    }

    @Test
    void what_is_no_scan_is_said_to_be_none() {
        byte[] words = "%PDF-1.7 只有开头".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(words, "application/pdf"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("打不开");
        assertThatThrownBy(() -> read(words, "image/png"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("打不开");
        assertThatThrownBy(() -> read(words, "video/mp4"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("PDF、JPEG 或者 PNG");
    }

    @Test
    void a_file_of_a_hundred_sheets_is_not_leafed_through() {
        var stack = new ScannedCopy(20);
        for (int i = 0; i <= ScannedSheets.MOST_SHEETS; i++) {
            stack.handwritten();
        }
        assertThatThrownBy(() -> read(stack.pdf(0.6f), "application/pdf"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("分开上传");
    }
}
