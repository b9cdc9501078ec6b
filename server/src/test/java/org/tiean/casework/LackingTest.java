package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.document.Forms;
import org.tiean.kernel.CanonicalJson;

class LackingTest {
    private final Forms forms = new Forms();

    @Test
    void a_paper_without_a_setting_of_the_agency_names_it_and_who_mends_it() {
        List<String> missing = forms.missing("rectification-order", CanonicalJson.read("{}"));
        var refusal = Lacking.refusal(forms, "rectification-order", missing);
        assertThat(refusal.code()).isEqualTo("setting-missing");
        assertThat(refusal.message()).contains("其中").contains("诉讼法院").contains("单位管理员在“单位设置”中填写");
    }

    @Test
    void a_paper_that_lacks_only_a_word_of_the_act_sends_nobody_to_the_settings() {
        var refusal = Lacking.refusal(forms, "inquiry-notice", List.of("询问事由"));
        assertThat(refusal.code()).isEqualTo("paper-incomplete");
        assertThat(refusal.message()).doesNotContain("单位设置");
    }
}
