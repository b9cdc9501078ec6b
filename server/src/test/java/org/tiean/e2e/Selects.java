package org.tiean.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The lists of the desk, opened and closed as an officer does. */
final class Selects {
    private Selects() {}

    static void pick(Page page, Locator field, String... options) {
        field.focus();
        field.press("ArrowDown");
        for (String option : options) {
            options(page, option).first().click();
            shows(field, option);
        }
        field.press("Tab");
    }

    /** Types into a list that asks the server, and picks. */
    static void find(Page page, Locator field, String words, String option) {
        field.click();
        field.pressSequentially(words);
        options(page, option).first().click();
        shows(field, option);
        field.press("Tab");
    }

    private static void shows(Locator field, String option) {
        PlaywrightAssertions.assertThat(
                        field.locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' el-select ')][1]"))
                .containsText(option);
    }

    private static Locator options(Page page, String text) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text).setVisible(true));
    }
}
