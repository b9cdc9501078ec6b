package org.tiean.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.document.Forms;
import org.tiean.document.Numbers;
import org.tiean.journal.Submission;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Effects;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Rule;

/** The numbers that an act asks of the officer, because the office of his agency numbers such papers. */
@Component
public class TypedNumbers {
    private final Numbers numbers;
    private final Forms forms;

    TypedNumbers(Numbers numbers, Forms forms) {
        this.numbers = numbers;
        this.forms = forms;
    }

    /** A number that is asked for: the key it comes back under, and the paper it is for. */
    public record Wanted(String key, String form, String label) {}

    List<Wanted> wanted(CaseClerk.Place place, Submission submission, Effects effects) {
        return effects.documents().stream()
                .filter(paper -> forms.form(paper.form()).numbered())
                .filter(paper -> numbers.byOffice(place.org(), paper.form(), submission.doneOn()))
                .map(paper -> new Wanted(
                        key(paper, forms),
                        paper.form(),
                        "《" + forms.form(paper.form()).title() + "》文号"))
                .toList();
    }

    /** The papers an act may issue whose numbers the office gives: known before the act is, so that the form can say so. */
    public List<String> ahead(UUID org, Rule<PenaltyCase, ?> rule, LocalDate day) {
        return rule.papers().stream()
                .map(Rule.Paper::form)
                .filter(form -> forms.form(form).numbered() && numbers.byOffice(org, form, day))
                .map(form -> forms.form(form).title())
                .distinct()
                .toList();
    }

    /** What is wrong with the numbers given so far, each said before anything is recorded. */
    List<Refusal> refusals(CaseClerk.Place place, Submission submission, List<Wanted> wanted) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Wanted each : wanted) {
            String given = given(submission, each.key());
            numbers.wrong(place.org(), each.form(), submission.doneOn(), given).ifPresent(refusals::add);
            if (given != null && !given.isBlank() && !seen.add(Numbers.written(given))) {
                refusals.add(Refusal.of("number-taken", "文号" + given + "填了两次，每份文书一个文号", "内部规则"));
            }
        }
        return refusals;
    }

    static @Nullable String of(PaperRef paper, Forms forms, Submission submission) {
        return given(submission, key(paper, forms));
    }

    /** By 文种, because whether the form for units or that for persons is printed is settled later. */
    private static String key(PaperRef paper, Forms forms) {
        String whom = paper.addressee() == null ? paper.strand() : paper.addressee();
        return forms.form(paper.form()).mark() + "@" + whom;
    }

    private static @Nullable String given(Submission submission, String key) {
        return submission.content().path(Submission.NUMBERS).path(key).asString(null);
    }
}
