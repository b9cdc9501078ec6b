package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** Conditions more than one rule asks, each a sentence about the case. */
public final class Conditions {
    private Conditions() {}

    public static boolean twoDistinct(List<UUID> officers) {
        return officers.stream().distinct().count() >= 2;
    }

    public static boolean certified(Situation<PenaltyCase> at, List<UUID> officers) {
        return officers.stream().allMatch(id -> at.scene()
                .tables()
                .officer(id)
                .map(Scene.Officer::certified)
                .orElse(false));
    }

    public static String notCertified(Situation<PenaltyCase> at, List<UUID> officers) {
        return officers.stream()
                .map(id -> at.scene().tables().officer(id))
                .filter(officer -> officer.isEmpty() || !officer.get().certified())
                .map(officer -> officer.map(Scene.Officer::whyNot).orElse("不是本系统登记的执法人员"))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    public static boolean noneRecused(Situation<PenaltyCase> at, List<UUID> officers) {
        return officers.stream().noneMatch(at.facts().recused()::contains);
    }

    public static boolean withinLimitation(Situation<PenaltyCase> at) {
        PenaltyCase.Lead lead = at.facts().lead();
        return lead == null || !lead.limitationPassed();
    }

    public static Party party(Situation<PenaltyCase> at) {
        return at.facts().party(at.owner());
    }

    /** True where the newest paper of that form has reached the party; an earlier one told something else. */
    public static boolean told(Situation<PenaltyCase> at, String form) {
        return at.facts()
                .newest(at.owner(), form)
                .map(strand -> at.facts().sent().get(strand))
                .filter(sent -> sent.servedOn() != null)
                .isPresent();
    }

    public static boolean isNewest(Situation<PenaltyCase> at) {
        return at.facts()
                .newest(at.owner(), form(at))
                .filter(at.strand()::equals)
                .isPresent();
    }

    public static boolean isVoid(Situation<PenaltyCase> at, String form) {
        return at.facts()
                .newest(at.owner(), form)
                .flatMap(strand -> at.standing().strand(strand))
                .filter(strand -> strand.stage().equals(ServiceStage.VOID.code()))
                .isPresent();
    }

    /** The party was told by that paper, and had its days after it or expressly gave them up. */
    public static boolean termDone(Situation<PenaltyCase> at, String form, String term) {
        return told(at, form) && at.overOrWaived(term, at.strand());
    }

    public static String stillRunning(Situation<PenaltyCase> at, String form, String term, String label) {
        return at.standing()
                .term(term, at.strand())
                .filter(run -> told(at, form))
                .map(TermRun::due)
                .map(due -> label + "未满，至 " + due + " 止（当事人未明确放弃）")
                .orElse(label + "尚未起算：告知书还没有送达");
    }

    public static boolean hearingTold(Situation<PenaltyCase> at) {
        Party.Notice notice = party(at).notice();
        return notice != null && notice.hearingTold();
    }

    /** 处罚法63(1)(三)(四): by the kind of sanction, whatever the amount. */
    public static boolean hearingDueByKind(@Nullable Finding finding) {
        return finding != null
                && finding.sanctions().stream()
                        .anyMatch(sanction -> sanction.kind().givesHearing());
    }

    public static boolean reaches(Situation<PenaltyCase> at, String limit) {
        Party party = party(at);
        Finding finding = party.finding();
        return finding != null
                && at.scene()
                        .tables()
                        .limit(limit, party.person())
                        .map(threshold -> threshold.reachedBy(finding.largestMoney()))
                        .orElse(false);
    }

    public static boolean limitVerified(Situation<PenaltyCase> at, String limit) {
        return at.scene()
                .tables()
                .limit(limit, party(at).person())
                .map(Scene.Limit::verified)
                .orElse(false);
    }

    public static boolean papersReady(Situation<PenaltyCase> at) {
        return at.standing().papers().stream()
                .filter(paper -> paper.strand().equals(at.strand()))
                .allMatch(paper -> paper.id() == null || at.scene().tables().ready(paper.id()));
    }

    public static boolean allPapersReady(Situation<PenaltyCase> at) {
        return at.standing().papers().stream()
                .allMatch(paper -> paper.id() == null || at.scene().tables().ready(paper.id()));
    }

    /** The strands that get a paper of which the agency may use another, or none. */
    public static List<String> chosen(Situation<PenaltyCase> at, String form) {
        return at.scene().tables().uses(form) ? at.strands() : List.of();
    }

    public static String form(Situation<PenaltyCase> at) {
        PenaltyCase.Sent sent = at.facts().sent().get(at.strand());
        return sent == null ? "" : sent.form();
    }

    public static boolean stands(Situation<PenaltyCase> at, String strand, Set<PartyStage> stages) {
        return at.standing()
                .strand(strand)
                .map(s -> stages.stream().anyMatch(stage -> stage.code().equals(s.stage())))
                .orElse(false);
    }

    /** Working days from the day after the notice was served up to the day of the hearing. */
    public static int daysOfNotice(Situation<PenaltyCase> at, @Nullable LocalDate served, LocalDate hearing) {
        WorkCalendar calendar = at.scene().tables().calendar();
        return served == null ? -1 : calendar.workdaysBetween(served, hearing);
    }
}
