package org.tiean.casework.questioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.questioning.Paragraph.Kind;
import org.tiean.kernel.Article;
import org.tiean.kernel.Uuid7;

class RightsFirstTest {
    private static final UUID OFFICER = Uuid7.next();
    private static final List<OutlinePoint> OPENING = List.of(
            new OutlinePoint("identity-shown", true, "这是我们的证件。", "", List.of(Article.of("处罚法55(1)")), false),
            new OutlinePoint("recusal", true, "是否申请回避？", "", List.of(Article.of("处罚法43(2)")), false));

    private static Paragraph said(Kind kind, @Nullable String duty, String text) {
        return new Paragraph(Uuid7.next(), kind, duty, text, null, 1, null, null, OFFICER, false);
    }

    @Test
    void nothing_is_written_before_every_point_is_answered() {
        var refusal = RightsFirst.refusal(
                        List.of(
                                said(Kind.QUESTION, "identity-shown", "这是我们的证件。"),
                                said(Kind.ANSWER, "identity-shown", "看清楚了。"),
                                said(Kind.QUESTION, "recusal", "是否申请回避？"),
                                said(Kind.ANSWER, "recusal", "  ")),
                        OPENING)
                .orElseThrow();
        assertThat(refusal.code()).isEqualTo("rights-first");
        assertThat(refusal.articles()).containsExactly(Article.of("处罚法43(2)"), Article.INTERNAL);
        assertThat(refusal.message()).contains("还有 1 项");
    }

    @Test
    void the_answered_opening_is_enough() {
        assertThat(RightsFirst.refusal(
                        List.of(said(Kind.ANSWER, "identity-shown", "看清楚了。"), said(Kind.ANSWER, "recusal", "不申请。")),
                        OPENING))
                .isEmpty();
    }

    @Test
    void an_unanswered_question_of_the_case_is_none_of_its_business() {
        assertThat(RightsFirst.refusal(List.of(said(Kind.ANSWER, null, "")), OPENING))
                .isEmpty();
    }
}
