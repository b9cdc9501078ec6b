package org.tiean.journal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiean.access.Actor;
import org.tiean.access.Attendance;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.journal.Journal;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is recorded on one connection appears on the screens of those who may see it, and of nobody else. */
class LiveStoreTest extends HttpStory {
    private static final long LIANHU = 610104000000L;
    private static final long WEIYANG = 610112000000L;
    private static final String CLOSED = "closed";

    @Autowired
    Screens screens;

    @Autowired
    Attendance attendance;

    @Autowired
    Journal journal;

    @Autowired
    List<Procedure<?>> procedures;

    /** What this test recorded; the papers of others may still be on their way. */
    private final Set<String> recorded = ConcurrentHashMap.newKeySet();

    /** A screen that keeps what it was told. */
    private final class Seen implements Wire {
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private boolean slow;

        @Override
        public synchronized boolean send(String text) {
            return !slow && events.add(text);
        }

        @Override
        public void close() {
            events.add(CLOSED);
        }

        synchronized void fallBehind() {
            slow = true;
        }

        String next() throws InterruptedException {
            String event;
            do {
                event = Objects.requireNonNull(events.poll(20, TimeUnit.SECONDS), "nothing was told");
            } while (!recorded.contains(event) && !event.equals(Screen.END) && !event.equals(CLOSED));
            return event;
        }
    }

    private Actor actor(Browser who) {
        UUID session = db.sql("select id from access.session where app_user = :user and ended_at is null")
                .param("user", who.user())
                .query(UUID.class)
                .single();
        return attendance.of(session, Screen.PERMISSION).orElseThrow();
    }

    private Seen screenOf(Browser who) throws InterruptedException {
        var seen = new Seen();
        assertThat(screens.admit()).isTrue();
        screens.join(actor(who), seen);
        assertThat(seen.events.poll(20, TimeUnit.SECONDS)).startsWith(":");
        return seen;
    }

    /** A matter with one line, on a connection of its own. */
    private UUID recorded(long region) {
        UUID matter = Uuid7.next();
        recorded.add(event(matter));
        in(region, () -> opened(matter, region));
        return matter;
    }

    private void opened(UUID matter, long region) {
        journal.open(matter, region, Uuid7.next(), procedures.get(0));
        noted(matter);
    }

    private void noted(UUID matter) {
        journal.note(
                matter,
                false,
                "noted",
                Uuid7.next(),
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode());
    }

    private void in(long region, Runnable work) {
        Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(region))),
                () -> tx.executeWithoutResult(status -> work.run()));
    }

    private static String event(UUID matter) {
        return "event: matter\ndata: " + matter + "\n\n";
    }

    @Test
    void a_line_reaches_the_screens_of_its_region_and_no_other() throws Exception {
        var here = screenOf(in("lianhu", Posts.HANDLER));
        var there = screenOf(in("weiyang", Posts.HANDLER));
        UUID lianhu = recorded(LIANHU);
        UUID weiyang = recorded(WEIYANG);
        UUID later = recorded(LIANHU);
        assertThat(List.of(here.next(), here.next())).containsExactly(event(lianhu), event(later));
        assertThat(there.next()).isEqualTo(event(weiyang));
        assertThat(there.events).doesNotContain(event(lianhu), event(later));
    }

    @Test
    void a_line_that_is_rolled_back_is_told_to_nobody() throws Exception {
        var here = screenOf(in("lianhu", Posts.HANDLER));
        UUID never = Uuid7.next();
        recorded.add(event(never));
        assertThatThrownBy(() -> in(LIANHU, () -> {
                    opened(never, LIANHU);
                    throw new IllegalStateException("changed his mind");
                }))
                .hasMessage("changed his mind");
        UUID kept = recorded(LIANHU);
        assertThat(here.next()).isEqualTo(event(kept));
    }

    @Test
    void a_lost_connection_is_made_again_and_everything_counts_as_changed() throws Exception {
        var here = screenOf(in("lianhu", Posts.HANDLER));
        assertThat(db.sql("""
                        select pg_terminate_backend(pid)
                          from pg_stat_activity
                         where application_name = 'tiean-notifications'
                        """).query(Boolean.class).list()).isNotEmpty().doesNotContain(false);
        String event;
        do {
            event = Objects.requireNonNull(here.events.poll(20, TimeUnit.SECONDS), "nothing was told");
        } while (!event.startsWith("event: all"));
        UUID after = recorded(LIANHU);
        assertThat(here.next()).isEqualTo(event(after));
    }

    @Test
    void a_lent_matter_is_told_and_its_neighbours_are_not() throws Exception {
        var reviewer = in("weiyang", Posts.HANDLER);
        UUID lent = recorded(LIANHU);
        var own = actor(reviewer);
        in(LIANHU, () -> db.sql("""
                        insert into access.loan
                            (id, region, matter, app_user, lender, post, reason, granted_by, granted_at)
                        values (:id, :region, :matter, :user, :lender, 'PRESIDER', '\\x00', :id, now())
                        """)
                .param("id", Uuid7.next())
                .param("region", LIANHU)
                .param("matter", lent)
                .param("user", own.user())
                .param("lender", own.org())
                .update());
        var screen = screenOf(reviewer);
        recorded(LIANHU);
        in(LIANHU, () -> noted(lent));
        assertThat(screen.next()).isEqualTo(event(lent));
    }

    @Test
    void a_screen_ends_with_its_session_and_learns_nothing_more() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        var screen = screenOf(officer);
        send(officer, "DELETE", "/api/session", null).andExpect(status().isNoContent());
        recorded(LIANHU);
        assertThat(List.of(screen.next(), screen.next())).containsExactly(Screen.END, CLOSED);
    }

    @Test
    void who_does_not_keep_up_is_dropped() throws Exception {
        var screen = screenOf(in("lianhu", Posts.HANDLER));
        screen.fallBehind();
        recorded(LIANHU);
        assertThat(screen.next()).isEqualTo(CLOSED);
    }

    @Test
    void a_persons_seventh_screen_closes_the_first() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        var first = screenOf(officer);
        for (int more = 1; more < Screens.OF_ONE_PERSON; more++) {
            screenOf(officer);
        }
        assertThat(first.events).doesNotContain(CLOSED);
        screenOf(officer);
        assertThat(List.of(first.next(), first.next())).containsExactly(Screen.END, CLOSED);
    }

    @Test
    void nobody_listens_without_a_session_or_without_reading_cases() throws Exception {
        get(null, "/api/events").andExpect(status().isUnauthorized());
        get(in("xian", Posts.SYSTEM_ADMIN), "/api/events").andExpect(status().isForbidden());
    }
}
