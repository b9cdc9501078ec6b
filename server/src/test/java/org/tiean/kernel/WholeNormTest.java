package org.tiean.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WholeNormTest {
    @Test
    void a_norm_whose_articles_were_not_obtained_is_cited_whole() {
        assertThat(Article.of("118号文").full()).startsWith("《国务院办公厅关于全面推行").endsWith("》");
        assertThat(Article.of("修复办法").full()).isEqualTo("《信用修复管理办法》");
    }

    @Test
    void an_act_whose_text_was_read_is_cited_by_article() {
        assertThatThrownBy(() -> Article.of("处罚法")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Article.of("493号令")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Article.of("493号令32(1)").full()).isEqualTo("《生产安全事故报告和调查处理条例》第三十二条第一款");
        assertThat(Article.of("54号文7").full()).endsWith("》第七条");
    }

    @Test
    void a_norm_nobody_listed_is_no_article() {
        assertThatThrownBy(() -> Article.of("某某法1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Article.of("99号令1")).isInstanceOf(IllegalArgumentException.class);
    }
}
