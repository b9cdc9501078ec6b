package org.tiean.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The lists of the desk, opened and closed as an officer does. */
final class Selects {
    private Selects() {}

    static void pick(Page page, Locator field, String... options) {
        field.focus();
        field.press("ArrowDown");
        for (String option : options) {
            options(page, option).first().click();
        }
        field.press("Tab");
    }

    /** Types into a list that asks the server, and picks. */
    static void find(Page page, Locator field, String words, String option) {
        field.click();
        field.pressSequentially(words);
        options(page, option).first().click();
        field.press("Tab");
    }

    private static Locator options(Page page, String text) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text).setVisible(true));
    }
}
