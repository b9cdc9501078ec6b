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

    @Test
    void a_large_file_goes_on_where_the_line_broke() throws Exception {
        byte[] film = ("ID3 " + Uuid7.next() + "x".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        var officer = in("lianhu", Posts.HANDLER);
        var upload = Uuid7.next();
        get(officer, "/api/uploads/" + upload).andExpect(jsonPath("$.received").value(0));
        piece(officer, upload, film, 0, 2_000).andExpect(jsonPath("$.received").value(2_000));
        // the answer was lost, so the piece is sent again; then one is left out
        piece(officer, upload, film, 0, 2_000).andExpect(status().isConflict());
        piece(officer, upload, film, 3_000, 4_000).andExpect(status().isConflict());
        send(officer, "POST", "/api/uploads/" + upload + "?size=" + film.length, null)
                .andExpect(status().isConflict());
        // somebody else who knows the id has begun nothing
        var stranger = in("lianhu", Posts.HANDLER);
        get(stranger, "/api/uploads/" + upload).andExpect(jsonPath("$.received").value(0));
        get(officer, "/api/uploads/" + upload).andExpect(jsonPath("$.received").value(2_000));
        piece(officer, upload, film, 2_000, film.length).andExpect(status().isOk());
        send(officer, "POST", "/api/uploads/" + upload + "?size=" + film.length, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sha256").value(Digest.of(film)))
                .andExpect(jsonPath("$.type").value("audio/mpeg"));
        get(officer, "/api/files/" + Digest.of(film)).andExpect(content().bytes(film));
        get(officer, "/api/uploads/" + upload).andExpect(jsonPath("$.received").value(0));
    }

    private org.springframework.test.web.servlet.ResultActions piece(
            Browser who, java.util.UUID upload, byte[] all, int from, int until) throws Exception {
        return http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put(
                        "/api/uploads/" + upload + "?at=" + from)
                .contentType(org.springframework.http.MediaType.APPLICATION_OCTET_STREAM)
                .content(java.util.Arrays.copyOfRange(all, from, until))
                .cookie(who.session(), new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t"));
    }

    private org.springframework.test.web.servlet.ResultActions put(Browser who, byte[] bytes, String claimed)
            throws Exception {
        return http.perform(multipart("/api/files")
                .file(new MockMultipartFile("file", "扫描件", claimed, bytes))
                .cookie(who.session(), new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t"));
    }
}
