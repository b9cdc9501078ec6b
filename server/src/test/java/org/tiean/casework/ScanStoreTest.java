package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.document.Paper;
import org.tiean.kernel.Digest;
import org.tiean.support.ScannedCopy;

/** A sealed original counts only as the scan of exactly this paper, page by page. */
class ScanStoreTest extends CaseStory {
    private static final String NOTICE = "penalty-notice";
    private static final String LONG = "标记案情，三名作业人员未经安全生产教育和培训即上岗。".repeat(60);

    private UUID matter = new UUID(0, 0);

    private Paper notice() throws Exception {
        matter = informed(LONG);
        Paper notice = paper(matter, NOTICE);
        assertThat(notice.pages()).isEqualTo(3);
        return notice;
    }

    private ResultActions seal(Paper paper, byte[] scan, String sheets, String content) throws Exception {
        String body = """
                {"strands":["%s"],"data":{"file":{"sha256":"%s","size":%d,"type":"application/pdf"}%s},"content":{%s}}
                """.formatted(paper.strand(), uploaded(scan), scan.length, sheets, content);
        return send(handler, "POST", path(matter, "seal"), body);
    }

    private ResultActions seal(Paper paper, byte[] scan) throws Exception {
        return seal(paper, scan, "", "");
    }

    private String recorded() {
        return lines(matter).stream()
                .map(line -> line.line())
                .filter(line -> line.contains("\"act\":\"seal\""))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_turned_weak_scan_of_the_paper_makes_it_issued_and_the_line_names_paper_and_sheets() throws Exception {
        Paper notice = notice();
        byte[] scan =
                new ScannedCopy(150).all(pages(notice)).turned(180).noisy().pdf(0.6f);
        seal(notice, scan).andExpect(status().isOk());
        assertThat(recorded())
                .contains("\"paper\":\"" + notice.id() + "\"")
                .contains("{\"as\":\"CODE\",\"page\":3,\"sheet\":3}")
                .contains(Digest.of(scan));
        assertThat(paper(matter, NOTICE).state()).isEqualTo("issued");
        assertThat(paper(matter, NOTICE).scan()).isEqualTo(Digest.of(scan));
    }

    @Test
    void the_scan_of_another_paper_is_refused_and_the_page_is_named() throws Exception {
        Paper notice = notice();
        Paper filing = paper(matter, "case-filing-approval");
        byte[] scan =
                new ScannedCopy(150).all(pages(notice)).page(pages(filing), 1).pdf(0.6f);
        seal(notice, scan)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.file']")
                        .value(allOf(containsString("扫描件第 4 页是《立案审批表》"), containsString("不是本文书"))));
        assertThat(recorded()).isEmpty();
        assertThat(paper(matter, NOTICE).state()).isEqualTo("frozen");
    }

    @Test
    void the_file_that_was_printed_is_no_scan_of_what_was_signed() throws Exception {
        Paper notice = notice();
        seal(notice, pages(notice))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.file']").value(containsString("不是签字盖章后的扫描件")));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void a_missing_and_a_doubled_page_are_refused() throws Exception {
        Paper notice = notice();
        byte[] paper = pages(notice);
        seal(
                        notice,
                        new ScannedCopy(150)
                                .page(paper, 1)
                                .page(paper, 3)
                                .page(paper, 3)
                                .pdf(0.6f))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.file']").value("本文书第 3 页重复，在扫描件第 2、3 页；缺本文书第 2 页"));
    }

    @Test
    void a_page_that_cannot_be_read_needs_the_word_of_the_officer_and_a_reason() throws Exception {
        Paper notice = notice();
        byte[] scan = new ScannedCopy(150).all(pages(notice)).stained(2).pdf(0.6f);
        seal(notice, scan)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.sheets']").value(containsString("扫描件第 2 页识别不到二维码")));
        String said = ",\"sheets\":[{\"sheet\":2,\"page\":2,\"as\":\"UNREADABLE\"}]";
        seal(notice, scan, said, "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['content.sheetReason']").value("人工确认的页，请写明理由"));
        assertThat(recorded()).isEmpty();
        seal(notice, scan, said, "\"sheetReason\":\"标记案情：印章盖住了二维码\"").andExpect(status().isOk());
        assertThat(recorded())
                .contains("{\"as\":\"UNREADABLE\",\"page\":2,\"sheet\":2}")
                .doesNotContain("印章");
    }

    @Test
    void a_sheet_put_behind_needs_the_word_of_the_officer() throws Exception {
        Paper notice = notice();
        byte[] scan = new ScannedCopy(150).all(pages(notice)).handwritten().pdf(0.6f);
        seal(notice, scan)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.sheets']").value(containsString("扫描件第 4 页识别不到二维码")));
        seal(notice, scan, ",\"sheets\":[{\"sheet\":4,\"as\":\"ATTACHMENT\"}]", "\"sheetReason\":\"当事人手写的意见，附在后面\"")
                .andExpect(status().isOk());
        assertThat(recorded()).contains("{\"as\":\"ATTACHMENT\",\"sheet\":4}");
    }

    @Test
    void what_the_desk_says_of_a_readable_page_or_of_the_paper_counts_for_nothing() throws Exception {
        Paper notice = notice();
        Paper filing = paper(matter, "case-filing-approval");
        String said = ",\"paper\":\"" + notice.id() + "\",\"sheets\":[{\"sheet\":1,\"page\":1,\"as\":\"UNREADABLE\"},"
                + "{\"sheet\":2,\"page\":2,\"as\":\"UNREADABLE\"},{\"sheet\":3,\"page\":3,\"as\":\"UNREADABLE\"}]";
        byte[] scan = new ScannedCopy(150)
                .page(pages(filing), 1)
                .handwritten()
                .handwritten()
                .pdf(0.6f);
        seal(notice, scan, said, "\"sheetReason\":\"另外扫描\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.file']").value(containsString("扫描件第 1 页是《立案审批表》")));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void the_desk_is_told_before_sending_what_is_on_each_sheet() throws Exception {
        Paper notice = notice();
        byte[] scan = new ScannedCopy(150).page(pages(notice), 2).handwritten().pdf(0.6f);
        send(handler, "GET", "/api/scans/" + uploaded(scan), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sheets[0].document").value(notice.id().toString()))
                .andExpect(jsonPath("$.sheets[0].page").value(2))
                .andExpect(jsonPath("$.sheets[0].title").value(containsString("行政处罚告知书")))
                .andExpect(jsonPath("$.sheets[1].document").doesNotExist());
    }
}
