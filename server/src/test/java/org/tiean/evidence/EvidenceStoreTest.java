package org.tiean.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.files.Files;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

class EvidenceStoreTest extends HttpStory {
    private static final long WEIYANG = 610112000000L;
    private static final byte[] PICTURE = "%PDF-1.7 picture of a locked exit".getBytes(StandardCharsets.UTF_8);

    @Test
    void evidence_is_numbered_within_its_matter_and_says_who_took_it() throws Exception {
        UUID matter = Uuid7.next();
        add(matter);
        add(matter);
        get(in("weiyang", Posts.HANDLER), "/api/matters/" + matter + "/evidence")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[1].no").value(2))
                .andExpect(jsonPath("$.items[0].by[0]")
                        .value(context.getBean(Users.class)
                                .byAccount("weiyang.handler1")
                                .orElseThrow()
                                .name()));
        get(in("beilin", Posts.HANDLER), "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void who_opens_an_original_is_on_record() throws Exception {
        var item = add(Uuid7.next());
        var reader = in("weiyang", Posts.LEADER);
        get(reader, "/api/evidence/" + item.id() + "/file")
                .andExpect(status().isOk())
                .andExpect(content().bytes(PICTURE));
        get(in("beilin", Posts.LEADER), "/api/evidence/" + item.id() + "/file").andExpect(status().isNotFound());
        assertThat(as(() -> db.sql("select opened_by from evidence.opened where item = :item")
                        .param("item", item.id())
                        .query(UUID.class)
                        .list()))
                .containsExactly(reader.user());
        get(in("weiyang", Posts.HANDLER), "/api/evidence/" + item.id() + "/openings")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].name").isNotEmpty());
        get(in("beilin", Posts.LEADER), "/api/evidence/" + item.id() + "/openings")
                .andExpect(status().isNotFound());
    }

    @Test
    void neither_evidence_nor_the_log_can_be_rewritten() {
        for (String forbidden : List.of(
                "update evidence.item set title = null",
                "delete from evidence.item",
                "update evidence.opened set opened_by = opened_by",
                "delete from evidence.opened")) {
            assertThatThrownBy(() -> as(() -> db.sql(forbidden).update()))
                    .as(forbidden)
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Item add(UUID matter) {
        return as(() -> {
            var stored = context.getBean(Files.class).put(new ByteArrayInputStream(PICTURE), WEIYANG);
            var taker = context.getBean(Users.class)
                    .byAccount("weiyang.handler1")
                    .orElseThrow()
                    .id();
            return context.getBean(EvidenceRegister.class)
                    .add(new Item(
                            Uuid7.next(),
                            matter,
                            WEIYANG,
                            0,
                            "DOCUMENT",
                            "书证",
                            "现场照片",
                            "现场拍摄",
                            "安全出口被锁闭",
                            LocalDate.of(2026, 3, 2),
                            List.of(taker),
                            new Item.Original(stored.sha256(), stored.size(), stored.type()),
                            1));
        });
    }

    private <T> T as(Supplier<T> work) {
        var person = context.getBean(Users.class).byAccount("weiyang.handler1").orElseThrow();
        var actor =
                new Actor(person.id(), person.name(), person.org(), Set.of(), List.of(RegionRange.of(WEIYANG)), null);
        return Actors.as(actor, () -> Objects.requireNonNull(tx.execute(status -> work.get())));
    }
}
