package org.tiean.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** The form of an act beside the matter. */
final class Sheet {
    private final Page page;
    private final Locator sheet;

    Sheet(Page page) {
        this.page = page;
        this.sheet = page.getByRole(AriaRole.COMPLEMENTARY);
        PlaywrightAssertions.assertThat(sheet.getByLabel("办理日期")).isVisible();
    }

    Locator locator() {
        return sheet;
    }

    Sheet write(String label, String text) {
        sheet.getByLabel(Pattern.compile("^" + label)).first().fill(text);
        return this;
    }

    /** Every text that the form still wants. */
    Sheet writeTheRest(String text) {
        for (Locator each : sheet.locator("textarea:visible").all()) {
            if (each.inputValue().isBlank()) {
                each.fill(text);
            }
        }
        return this;
    }

    /** Picks options of a list by the beginning of what they say. */
    Sheet pick(String label, String... options) {
        Selects.pick(page, sheet.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), options);
        return this;
    }

    /** A day or a moment, typed. */
    Sheet moment(String label, String text) {
        Locator field = sheet.getByLabel(Pattern.compile("^" + label)).first();
        field.fill(text);
        field.press("Tab");
        PlaywrightAssertions.assertThat(field).hasValue(text);
        return this;
    }

    /** Ticks a box, or chooses one of a few answers that all lie in sight, by its words. */
    Sheet choose(String words) {
        sheet.getByText(words, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    /** The same words at every row of a list. */
    Sheet chooseEach(String words) {
        var rows = sheet.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words).setExact(true));
        rows.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int i = 0; i < rows.count(); i++) {
            rows.nth(i).check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    Sheet attach(String name, String type, byte[] content) {
        sheet.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
        PlaywrightAssertions.assertThat(sheet.getByText("已上传")).isVisible();
        return this;
    }

    /** Waits for the refusal that the page shows with its article. */
    void isRefused(String because, String article) {
        Locator refusal = sheet.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(because).setVisible(true));
        PlaywrightAssertions.assertThat(refusal.first()).isVisible();
        PlaywrightAssertions.assertThat(refusal.first()).containsText(article);
        PlaywrightAssertions.assertThat(submit()).isDisabled();
    }

    /** Sends the form, which closes when the act is recorded or on its way to those who sign. */
    void send() {
        submit().click();
        PlaywrightAssertions.assertThat(sheet).isHidden();
    }

    private Locator submit() {
        return sheet.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(提交审批|记录|确认办理)$")));
    }
}
