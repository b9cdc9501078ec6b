package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Procedure;

/** Who is told no is told by which article, or that it is a rule of the house. */
class EveryReasonTest {
    private static Stream<Procedure<PenaltyCase>> procedures() {
        return Stream.of(GeneralProcedure.V2021, SummaryProcedure.V2021);
    }

    private static void stated(String code, List<Article> articles) {
        assertThat(code).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(articles).as(code).isNotEmpty();
        assertThat(articles).as(code).allSatisfy(article -> assertThat(
                        article.isInternal() || article.full().startsWith("《"))
                .isTrue());
    }

    @Test
    void every_edge_guard_and_breach_of_every_procedure_names_its_article_or_the_house() {
        procedures().flatMap(procedure -> procedure.rules().stream()).forEach(rule -> {
            stated(rule.act(), rule.articles());
            rule.guards().forEach(guard -> stated(guard.code(), guard.articles()));
            rule.breaches().forEach(breach -> stated(breach.code(), breach.articles()));
        });
    }

    @Test
    void nobody_can_refuse_without_a_reason() {
        assertThatThrownBy(() -> new Refusal("mute", List.of(), "不行", true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Refusal.of("mute", "不行")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Refusal.of("invented", "不行", "想象法3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ActRefused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
