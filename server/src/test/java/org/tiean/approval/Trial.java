package org.tiean.approval;

import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tiean.access.Posts;
import org.tiean.journal.Clerk;
import org.tiean.journal.Journal;
import org.tiean.journal.Submission;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.law.Laws;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** The smallest procedure that asks for a signature: opened, then settled with the approval of the authority. */
@TestConfiguration(proxyBeanMethods = false)
public class Trial {
    /** Who took part in the check of a matter, as its owner would know. */
    static final Map<UUID, UUID> CHECKED_BY = new ConcurrentHashMap<>();
    /** The posts the last signature was passed on with. */
    static final Map<UUID, Set<String>> SIGNED_BY = new ConcurrentHashMap<>();

    static final Procedure<Facts> PROCEDURE = Procedure.of(
                    "trial.smallest", LocalDate.of(2021, 7, 15), "试验程序", new Facts(), List.of(List.of(At.values())))
            .with(List.<RuleBuilder<Facts, ?>>of(
                    on("begin", "开始", Begin.class)
                            .under("处罚法54(1)")
                            .opens(StrandKind.CASE, At.OPEN, (at, act) -> List.of("")),
                    on("settle", "办结", Settle.class)
                            .under("处罚法57(1)")
                            .from(At.OPEN)
                            .to(At.SETTLED)
                            .by(Posts.HANDLER, Posts.LEADER, Posts.DEPARTMENT_HEAD)
                            .provided("unlawful", "处罚法57(1)", "不合法", (at, act) -> act.lawful())
                            .signedBy("not-approved", "处罚法57(1)", "须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                            .text("facts", "事实", 1000)));

    public record Facts() {}

    public record Begin() implements Act<Facts> {
        @Override
        public Facts applyTo(Facts facts, Entry at) {
            return facts;
        }
    }

    public record Settle(boolean lawful) implements Act<Facts> {
        @Override
        public Facts applyTo(Facts facts, Entry at) {
            return facts;
        }
    }

    enum At implements Stage {
        OPEN,
        SETTLED;

        @Override
        public Words words() {
            return new Words(StrandKind.CASE, name(), this == SETTLED);
        }
    }

    @Bean
    Procedure<?> trialProcedure() {
        return PROCEDURE;
    }

    @Bean
    TookPart trialPart() {
        return (matter, person) -> person.equals(CHECKED_BY.get(matter));
    }

    @Bean
    Completed trialCompleted(Journal journal, BusinessClock clock, Laws laws) {
        return new Completed() {
            @Override
            public String handles() {
                return "trial.";
            }

            @Override
            public void completed(Proposal proposal, Set<String> signerPosts) {
                SIGNED_BY.put(proposal.id(), signerPosts);
                var clerk = new Writer(proposal.proposedBy(), signerPosts, clock, laws);
                journal.perform(PROCEDURE, proposal.performedOn(clock.today()), clerk, true);
            }
        };
    }

    /** Knows nothing but the calendar, and has every post that may settle. */
    record Writer(UUID user, Set<String> signers, BusinessClock clock, Laws laws)
            implements Clerk<Facts>, Scene.Tables {
        @Override
        public Scene scene(Matter<Facts> matter, Submission submission) {
            return new Scene(user, Set.of(Posts.HANDLER), submission.doneOn(), clock.now(), signers, this);
        }

        @Override
        public List<PaperRef> freeze(Matter<Facts> after, Entry entry, Submission submission) {
            return List.of();
        }

        @Override
        public void project(Matter<Facts> after, Entry entry, Submission submission) {}

        @Override
        public int freeDays() {
            return 1;
        }

        @Override
        public WorkCalendar calendar() {
            return laws.calendar();
        }

        @Override
        public Optional<TermRule> term(String id, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Scene.Officer> officer(UUID id) {
            return Optional.empty();
        }

        @Override
        public boolean ready(UUID paper) {
            return true;
        }

        @Override
        public Optional<Scene.Limit> limit(String kind, boolean person) {
            return Optional.empty();
        }
    }
}
