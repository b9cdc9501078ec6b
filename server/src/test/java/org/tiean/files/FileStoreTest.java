package org.tiean.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Uuid7;

class FileStoreTest extends HttpStory {
    @Test
    void a_scan_comes_back_as_what_it_is_and_only_inside_its_region() throws Exception {
        byte[] pdf = ("%PDF-1.7 " + Uuid7.next()).getBytes(StandardCharsets.UTF_8);
        var officer = in("lianhu", Posts.HANDLER);
        put(officer, pdf, "text/html")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("application/pdf"))
                .andExpect(jsonPath("$.sha256").value(Digest.of(pdf)));
        get(officer, "/api/files/" + Digest.of(pdf))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "inline"))
                .andExpect(content().bytes(pdf));
        var stranger = in("beilin", Posts.HANDLER);
        get(stranger, "/api/files/" + Digest.of(pdf)).andExpect(status().isNotFound());
        put(stranger, pdf, "application/pdf").andExpect(status().isOk());
        get(stranger, "/api/files/" + Digest.of(pdf)).andExpect(status().isOk());
    }

    @Test
    void a_page_in_disguise_is_only_ever_downloaded() throws Exception {
        byte[] page = ("<html><script>alert(1)</script>" + Uuid7.next()).getBytes(StandardCharsets.UTF_8);
        var officer = in("lianhu", Posts.HANDLER);
        put(officer, page, "image/png").andExpect(jsonPath("$.type").value("application/octet-stream"));
        get(officer, "/api/files/" + Digest.of(page) + "?name=证据.png")
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")));
    }

    @Test
    void what_is_no_digest_is_not_found() throws Exception {
        get(in("lianhu", Posts.HANDLER), "/api/files/..%2F..%2Fkeys").andExpect(status().is4xxClientError());
        assertThat(Sniffed.harmless(Sniffed.UNKNOWN)).isFalse();
    }

    private org.springframework.test.web.servlet.ResultActions put(Browser who, byte[] bytes, String claimed)
            throws Exception {
        return http.perform(multipart("/api/files")
                .file(new MockMultipartFile("file", "扫描件", claimed, bytes))
                .cookie(who.session(), new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t"));
    }
}
