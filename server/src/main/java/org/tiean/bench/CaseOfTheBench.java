package org.tiean.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.Instance;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Users;
import org.tiean.approval.Approvals;
import org.tiean.casework.Cases;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Submission;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.registry.Parties;
import org.tiean.registry.Party;
import org.tiean.registry.PartyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of the evaluation city, opened and filed through the same parts that serve requests. */
final class CaseOfTheBench {
    static final String PROCEDURE = "penalty.general@2021-07-15";
    private static final long LIANHU = 610104000000L;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Instance instance;
    private final Actor handler;
    private final Actor second;
    private final Actor leader;

    CaseOfTheBench(Instance instance) {
        this.instance = instance;
        this.handler = actor("lianhu.handler1");
        this.second = actor("lianhu.handler2");
        this.leader = actor("lianhu.leader");
    }

    private Actor actor(String account) {
        var person = instance.bean(Users.class).byAccount(account).orElseThrow();
        return new Actor(
                person.id(), person.name(), person.org(), person.posts(), List.of(RegionRange.of(LIANHU)), null);
    }

    <T> T asHandler(Supplier<T> work) {
        return Actors.as(handler, work);
    }

    /** A case that is under investigation. */
    UUID filed() {
        UUID matter = asHandler(() -> cases().open(
                                PROCEDURE,
                                submission(
                                        new UUID(0, 0),
                                        "register-lead",
                                        """
                        {"source":"PLAN","foundOn":"%s","violationEndedOn":"%1$s","lifeHealthHarm":false,
                         "accident":false,"violations":["AQSC-097-03A"],"parties":[{"party":"%s","role":"UNIT"}]}
                        """.formatted(clock().today(), party()),
                                        "{\"summary\":\"未经培训上岗\"}")))
                .matter();
        UUID approval = asHandler(() -> cases().submit(submission(
                        matter,
                        "file",
                        "{\"officers\":[\"%s\",\"%s\"]}".formatted(handler.user(), second.user()),
                        "{\"facts\":\"三人未经培训上岗作业\",\"opinion\":\"建议立案\"}")))
                .approval();
        if (approval != null) {
            Actors.as(leader, () -> transactions()
                    .execute(status -> instance.bean(Approvals.class).sign(approval, leader, "同意", null)));
        }
        return matter;
    }

    void evidence(UUID matter, @Nullable StoredFile file) {
        String original = file == null
                ? ""
                : ",\"file\":{\"sha256\":\"%s\",\"size\":%d,\"type\":\"%s\"}"
                        .formatted(file.sha256(), file.size(), file.type());
        asHandler(() -> cases().submit(submission(
                matter,
                "add-evidence",
                "{\"evidence\":\"%s\",\"kind\":\"DOCUMENT\",\"collectedOn\":\"%s\",\"officers\":[\"%s\",\"%s\"]%s}"
                        .formatted(Uuid7.next(), clock().today(), handler.user(), second.user(), original),
                "{\"title\":\"培训台账\",\"provenance\":\"由公司提供\",\"proves\":\"没有培训记录\"}")));
    }

    StoredFile file(int bytes, int seed) {
        byte[] noise = new byte[bytes];
        new Random(seed).nextBytes(noise);
        InputStream pdf = new SequenceInputStream(
                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)),
                new ByteArrayInputStream(noise));
        return asHandler(() -> instance.bean(Files.class).put(pdf, LIANHU));
    }

    private UUID party() {
        var party = new Party(
                Uuid7.next(),
                LIANHU,
                null,
                PartyKind.LEGAL_PERSON,
                "西安测量化工有限公司",
                null,
                null,
                "秦某",
                "总经理",
                null,
                null,
                null,
                null,
                null,
                null,
                "西安市莲湖区测量路1号",
                "710000",
                "029-00000000",
                0);
        return transactions()
                .execute(status -> instance.bean(Parties.class).create(party))
                .id();
    }

    private Submission submission(UUID matter, String act, String data, String content) {
        return new Submission(matter, act, null, List.of("case"), clock().today(), null, tree(data), tree(content));
    }

    private static JsonNode tree(String text) {
        return JSON.readTree(text);
    }

    private Cases cases() {
        return instance.bean(Cases.class);
    }

    private BusinessClock clock() {
        return instance.bean(BusinessClock.class);
    }

    private TransactionTemplate transactions() {
        return instance.bean(TransactionTemplate.class);
    }
}
