package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tiean.document.DocumentRenderer;
import org.tiean.journal.Line;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Uuid7;

/** Many hands, repeated requests, and a server that stops in the middle. */
class PerformingStoreTest extends CaseStory {
    @Test
    void a_repeated_request_is_answered_and_not_done_twice() throws Exception {
        UUID matter = filed();
        UUID key = Uuid7.next();
        String body = evidence();
        var first =
                send(handler, "POST", path(matter, "add-evidence"), body, key).andExpect(status().isOk());
        var again =
                send(handler, "POST", path(matter, "add-evidence"), body, key).andExpect(status().isOk());
        assertThat(again.andReturn().getResponse().getContentAsString())
                .isEqualTo(first.andReturn().getResponse().getContentAsString());
        assertThat(acts(matter, "add-evidence")).isEqualTo(1);
        send(handler, "POST", path(matter, "add-evidence"), evidence(), key)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("key-reused"));
        assertThat(acts(matter, "add-evidence")).isEqualTo(1);
    }

    @Test
    void who_saw_an_older_line_is_told_to_look_again() throws Exception {
        UUID matter = filed();
        long seen = lines(matter).size();
        did(matter, "add-evidence", evidence().replaceFirst("\\{", "{\"seq\":" + seen + ","));
        send(handler, "POST", path(matter, "add-evidence"), evidence().replaceFirst("\\{", "{\"seq\":" + seen + ","))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("stale"));
        assertThat(acts(matter, "add-evidence")).isEqualTo(1);
    }

    @Test
    void a_paper_rendered_meanwhile_makes_nobody_look_again() throws Exception {
        UUID matter = filed();
        context.getBean(DocumentRenderer.class).renderPending();
        List<Line> lines = lines(matter);
        long seen = lines.stream()
                .filter(line -> line.line().contains("\"act\":\"file\""))
                .mapToLong(Line::seq)
                .max()
                .orElseThrow();
        assertThat(lines.get(lines.size() - 1).seq()).isGreaterThan(seen);
        did(matter, "add-evidence", evidence().replaceFirst("\\{", "{\"seq\":" + seen + ","));
        assertThat(acts(matter, "add-evidence")).isEqualTo(1);
    }

    @Test
    void of_two_who_do_the_same_at_once_one_is_recorded() throws Exception {
        UUID matter = filed();
        long seen = lines(matter).size();
        List<Integer> answers = atOnce(2, () -> send(
                        handler,
                        "POST",
                        path(matter, "add-evidence"),
                        evidence().replaceFirst("\\{", "{\"seq\":" + seen + ","))
                .andReturn()
                .getResponse()
                .getStatus());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(acts(matter, "add-evidence")).isEqualTo(1);
    }

    @Test
    void many_at_once_make_one_chain_without_a_gap() throws Exception {
        UUID matter = filed();
        List<Integer> answers = atOnce(6, () -> send(handler, "POST", path(matter, "add-evidence"), evidence())
                .andReturn()
                .getResponse()
                .getStatus());
        assertThat(answers).containsOnly(200);
        assertThat(acts(matter, "add-evidence")).isEqualTo(6);
        List<Line> lines = lines(matter);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).prev()).isEqualTo(lines.get(i - 1).hash());
        }
    }

    @Test
    void a_refused_act_leaves_nothing_and_says_its_article() throws Exception {
        UUID matter = lead();
        long before = lines(matter).size();
        send(
                        handler,
                        "POST",
                        path(matter, "file"),
                        filing().replace("\"" + second.user() + "\"", "\"" + handler.user() + "\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code").isNotEmpty())
                .andExpect(jsonPath("$.refusals[0].articles[0]").isNotEmpty());
        assertThat(lines(matter)).hasSize((int) before);
    }

    @Test
    void a_paper_frozen_before_the_kill_gets_its_pages_and_one_line_at_the_next_start() throws Exception {
        UUID matter = informed();
        var renderer = context.getBean(DocumentRenderer.class);
        renderer.renderPending();
        int papers = inLianhu(() -> db.sql("select count(*) from document.paper where matter = :matter")
                .param("matter", matter)
                .query(Integer.class)
                .single());
        assertThat(acts(matter, "paper-rendered")).isEqualTo(papers);
        // as a kill between commit and rendering leaves it: frozen, without pages
        UUID lost = Uuid7.next();
        inLianhu(() -> db.sql("""
                        insert into document.paper (id, matter, region, org, strand, addressee, form, template, number,
                               data, digest, state, frozen_by, frozen_at)
                        select :lost, matter, region, org, strand, addressee, form, template, null,
                               :data, digest, 'frozen', frozen_by, frozen_at
                          from document.paper
                         where id = :like
                        """)
                .param("lost", lost)
                .param("data", resealed(matter, lost))
                .param("like", first(matter))
                .update());
        renderer.renderPending();
        renderer.renderPending();
        assertThat(lines(matter))
                .filteredOn(line -> line.line().contains("\"paper-rendered\"")
                        && line.line().contains(lost.toString()))
                .hasSize(1);
        assertThat(acts(matter, "paper-rendered")).isEqualTo(papers + 1L);
    }

    @Test
    void two_renderers_at_once_write_one_line_for_each_paper() throws Exception {
        UUID matter = informed();
        var renderer = context.getBean(DocumentRenderer.class);
        atOnce(3, () -> {
            renderer.renderPending();
            return 0;
        });
        long papers = inLianhu(() -> db.sql("select count(*) from document.paper where matter = :matter")
                .param("matter", matter)
                .query(Long.class)
                .single());
        assertThat(acts(matter, "paper-rendered")).isEqualTo(papers);
    }

    private UUID first(UUID matter) {
        return inLianhu(() -> db.sql("select min(id::text)::uuid from document.paper where matter = :matter")
                .param("matter", matter)
                .query(UUID.class)
                .single());
    }

    /** What the first paper of the matter says, sealed for another. */
    private byte[] resealed(UUID matter, UUID other) {
        var personal = context.getBean(PersonalData.class);
        UUID like = first(matter);
        byte[] sealed = inLianhu(() -> db.sql("select data from document.paper where id = :id")
                .param("id", like)
                .query(byte[].class)
                .single());
        return Objects.requireNonNull(personal.seal(other, "data", personal.open(like, "data", sealed)));
    }

    private long acts(UUID matter, String act) {
        return lines(matter).stream()
                .filter(line -> line.line().startsWith("{\"act\":\"" + act + "\""))
                .count();
    }

    private static <T> List<T> atOnce(int hands, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(hands);
        var pool = Executors.newFixedThreadPool(hands);
        try {
            List<java.util.concurrent.Future<T>> started = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                started.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (var each : started) {
                done.add(each.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }
}
