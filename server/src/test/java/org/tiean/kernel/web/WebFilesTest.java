package org.tiean.kernel.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class WebFilesTest {
    private static final AnnotationConfigWebApplicationContext CONTEXT = new AnnotationConfigWebApplicationContext();
    private static MockMvc http;

    @BeforeAll
    static void start() {
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("tiean.pages", "classpath:/pages/")));
        CONTEXT.register(Web.class, WebFiles.class);
        CONTEXT.refresh();
        http = MockMvcBuilders.webAppContextSetup(CONTEXT).build();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @Test
    void what_has_a_digest_in_its_name_is_kept_for_ever() throws Exception {
        http.perform(get("/assets/app-1a2b.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().doesNotExist("Content-Encoding"));
    }

    @Test
    void what_was_compressed_at_build_time_is_sent_so() throws Exception {
        http.perform(get("/assets/app-1a2b.js").header("Accept-Encoding", "gzip"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Content-Type", "text/javascript"));
    }

    @Test
    void the_root_is_the_desk() throws Exception {
        http.perform(get("/")).andExpect(forwardedUrl("/desk.html"));
    }

    @Test
    void a_place_inside_an_entry_is_that_entry() throws Exception {
        for (String place : new String[] {"/desk.html", "/matters", "/matters/0190/papers"}) {
            http.perform(get(place))
                    .andExpect(header().string("Cache-Control", "no-cache"))
                    .andExpect(content().string("<title>desk</title>\n"));
        }
        http.perform(get("/field/tasks")).andExpect(content().string("<title>field</title>\n"));
    }

    @Test
    void neither_files_nor_the_interface_fall_back_to_a_page() throws Exception {
        for (String place : new String[] {"/missing.js", "/assets/missing", "/api/nothing", "/api"}) {
            http.perform(get(place)).andExpect(status().isNotFound());
        }
    }

    @EnableWebMvc
    static class Web {}
}
