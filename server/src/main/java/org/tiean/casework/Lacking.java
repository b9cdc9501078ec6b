package org.tiean.casework;

import java.util.List;
import org.tiean.document.Forms;
import org.tiean.document.form.Field;
import org.tiean.kernel.Refusal;

/** Why a paper is not issued: it lacks a setting of the agency, which its administrator mends, or a word of the act. */
final class Lacking {
    private static final String SETTING = "agency.";

    private Lacking() {}

    /** @param missing labels of the required fields that are empty */
    static Refusal refusal(Forms forms, String form, List<String> missing) {
        List<String> settings = forms.fields(form).stream()
                .filter(field -> field.path().startsWith(SETTING))
                .map(Field::label)
                .filter(missing::contains)
                .distinct()
                .toList();
        String what = "《" + forms.form(form).title() + "》缺少：" + String.join("、", missing);
        return settings.isEmpty()
                ? Refusal.of("paper-incomplete", what, "内部规则")
                : Refusal.of(
                        "setting-missing",
                        what + "。其中" + String.join("、", settings) + "由单位管理员在“单位设置”中填写，填写后再办理",
                        "内部规则");
    }
}
