package org.tiean.casework.questioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.questioning.Paragraph.Kind;
import org.tiean.kernel.Uuid7;

class TranscriptTest {
    private static final UUID OFFICER = Uuid7.next();

    private static Paragraph said(Kind kind, String text, @Nullable String read, boolean deleted) {
        return new Paragraph(Uuid7.next(), kind, null, text, read, 1, null, null, OFFICER, deleted);
    }

    @Test
    void while_it_is_written_nothing_is_a_correction() {
        var transcript = Transcript.of(
                List.of(
                        said(Kind.QUESTION, "有几人？", null, false),
                        said(Kind.ANSWER, "三人。", null, false),
                        said(Kind.ANSWER, "删掉的话", null, true),
                        said(Kind.NOTE, "被询问人喝水", null, false)),
                false);
        assertThat(transcript.record()).isEqualTo("问：有几人？\n答：三人。\n（被询问人喝水）");
        assertThat(transcript.corrections()).isEmpty();
    }

    @Test
    void what_changes_after_it_was_read_is_marked_with_both_wordings() {
        var transcript = Transcript.of(
                List.of(
                        said(Kind.QUESTION, "有几人？", "有几人？", false),
                        said(Kind.ANSWER, "四人。", "三人。", false),
                        said(Kind.QUESTION, "多余的问题", "多余的问题", true),
                        said(Kind.NOTE, "补充说明", null, false),
                        said(Kind.ANSWER, "核对时加了又删的", null, true)),
                true);
        assertThat(transcript.record()).isEqualTo("问：有几人？\n答：四人。〔更正一〕\n〔更正二〕\n（补充说明）〔更正三〕");
        assertThat(transcript.corrections())
                .containsExactly("更正一：原记“答：三人。”，更正为“答：四人。”", "更正二：删去“问：多余的问题”", "更正三：补记“（补充说明）”");
    }

    @Test
    void a_correction_is_one_line_however_long_the_paragraph() {
        var transcript = Transcript.of(List.of(said(Kind.ANSWER, "甲\n乙", "甲", false)), true);
        assertThat(transcript.corrections()).containsExactly("更正一：原记“答：甲”，更正为“答：甲 乙”");
    }
}
