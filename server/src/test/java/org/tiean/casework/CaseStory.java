package org.tiean.casework;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.access.HttpStory;
import org.tiean.document.DocumentRenderer;
import org.tiean.document.Documents;
import org.tiean.document.Paper;
import org.tiean.files.Files;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;

/** A case of 莲湖 played as the desk plays it, with words no line may hold. */
public abstract class CaseStory extends HttpStory {
    /** Names, addresses, numbers and phones of the story; none of them occurs anywhere else. */
    static final List<String> PERSONAL = List.of(
            "西安标记化工有限公司",
            "标记某某",
            "标记大街七十七号",
            "91610104MA6TX7777X",
            "61010419800101777X",
            "029-77770007",
            "标记案情",
            "标记物证");

    private static final AtomicInteger QUESTIONED = new AtomicInteger();

    protected static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Autowired
    protected Journal journal;

    @Autowired
    @FlywayDataSource
    DataSource migration;

    protected Browser handler;
    protected Browser second;
    protected Browser leader;

    @BeforeEach
    void people() throws Exception {
        handler = of("lianhu.handler1");
        second = of("lianhu.handler2");
        leader = of("lianhu.leader");
        today(MORNING);
    }

    @AfterEach
    void backToTheRealTime() {
        context.getBean(BusinessClock.class).simulate(null);
    }

    protected final void today(LocalDateTime time) {
        context.getBean(BusinessClock.class)
                .simulate(time.atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    protected static String read(ResultActions answer, String path) throws Exception {
        return String.valueOf(
                (Object) JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path));
    }

    protected final UUID party() throws Exception {
        var saved = send(handler, "POST", "/api/parties", """
                {"kind":"LEGAL_PERSON","name":"西安标记化工有限公司","uscc":"91610104MA6TX7777X","representative":"标记某某",
                 "representativePost":"总经理","address":"标记大街七十七号","postcode":"710016","phone":"029-77770007"}
                """).andExpect(status().isOk());
        return UUID.fromString(read(saved, "$.party.id"));
    }

    protected final UUID lead() throws Exception {
        var opened = send(handler, "POST", "/api/leads", """
                {"data":{"source":"PLAN","foundOn":"2026-03-02","violationEndedOn":"2026-03-02","lifeHealthHarm":false,
                 "accident":false,"violations":["AQSC-097-03A"],"parties":[{"party":"%s","role":"UNIT"}]},
                 "content":{"summary":"标记案情：未经培训上岗"}}
                """.formatted(party())).andExpect(status().isOk());
        return UUID.fromString(read(opened, "$.matter"));
    }

    protected final String path(UUID matter, String act) {
        return "/api/matters/" + matter + "/acts/" + act;
    }

    protected final String filing() {
        return """
                {"data":{"officers":["%s","%s"]},"content":{"facts":"标记案情：三人未经培训","opinion":"建议立案"}}
                """.formatted(handler.user(), second.user());
    }

    /** A filed case: proposed by the handler, signed by the leader. */
    protected final UUID filed() throws Exception {
        UUID matter = lead();
        String approval =
                read(send(handler, "POST", path(matter, "file"), filing()).andExpect(status().isOk()), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        return matter;
    }

    protected final String evidence() {
        return """
                {"data":{"evidence":"%s","kind":"DOCUMENT","collectedOn":"2026-03-02","officers":["%s","%s"]},
                 "content":{"title":"标记物证","provenance":"由标记某某提供","proves":"标记案情"}}
                """.formatted(Uuid7.next(), handler.user(), second.user());
    }

    /** Beyond filing: evidence, a question with personal answers, findings, a notice. */
    protected final UUID informed() throws Exception {
        return informed("标记案情");
    }

    /** The same with these facts in the notice. */
    protected final UUID informed(String facts) throws Exception {
        UUID matter = concluded();
        did(matter, "inform", """
                {"strands":["p1"],"data":{"hearingTold":false,"statementDays":3},
                 "content":{"facts":"%s","evidence":"标记物证","reasons":"首次发现"}}
                """.formatted(facts));
        return matter;
    }

    /** Up to the findings. */
    protected final UUID concluded() throws Exception {
        UUID matter = filed();
        did(matter, "add-evidence", evidence());
        LocalDateTime at = freeMinute();
        did(matter, "question", """
                {"data":{"officers":["%s","%s"],"from":"%s","until":"%s"},
                 "content":{"person":"标记某某","gender":"男","age":"46岁","idNumber":"61010419800101777X",
                 "employer":"西安标记化工有限公司","position":"总经理","address":"标记大街七十七号","phone":"029-77770007",
                 "place":"询问室","record":"问：是否培训？\\n答：标记案情，没有。"}}
                """.formatted(handler.user(), second.user(), at, at.plusMinutes(1)));
        String finding = """
                {"data":{"findings":[{"strand":"p1","outcome":"PENALTY","violations":["AQSC-097-03A"],
                 "sanctions":[{"kind":"FINE","amount":3000000}]}]},
                 "content":{"facts":"标记案情","evidence":"标记物证","discretion":"首次发现","opinion":"建议罚款三万元"}}
                """;
        today(LocalDateTime.of(2026, 3, 2, 11, 0));
        did(matter, "conclude", finding);
        return matter;
    }

    /** A minute of that morning in which nobody of the stories is being questioned. */
    protected static LocalDateTime freeMinute() {
        return MORNING.minusHours(9).plusMinutes(QUESTIONED.getAndIncrement());
    }

    protected final ResultActions did(UUID matter, String act, String body) throws Exception {
        return send(handler, "POST", path(matter, act), body).andExpect(status().isOk());
    }

    protected final <T> T inLianhu(Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(610104000000L))),
                () -> tx.execute(status -> work.get()));
    }

    /** The id of a scan that has been uploaded. */
    protected final String uploaded(byte[] scan) {
        return inLianhu(() -> context.getBean(Files.class)
                .put(new ByteArrayInputStream(scan), 610104000000L)
                .sha256());
    }

    /** The papers of a matter, all of them rendered. */
    protected final List<Paper> papers(UUID matter) {
        context.getBean(DocumentRenderer.class).renderPending();
        return inLianhu(() -> context.getBean(Documents.class).list(matter));
    }

    /** The newest paper of this form. */
    protected final Paper paper(UUID matter, String form) {
        return papers(matter).stream()
                .filter(paper -> paper.form().equals(form))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    protected final byte[] pages(Paper paper) {
        return inLianhu(() -> {
            try (var in = context.getBean(Files.class)
                    .open(Objects.requireNonNull(paper.pdf()))
                    .content()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    protected final List<Line> lines(UUID matter) {
        return inLianhu(() -> journal.lines(matter));
    }

    /** The owner of the tables, whom no policy and no missing grant stops. */
    protected final JdbcClient owner() {
        return JdbcClient.create(migration);
    }
}
