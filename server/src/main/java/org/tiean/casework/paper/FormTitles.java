package org.tiean.casework.paper;

import java.util.Map;

/** Chinese titles of the forms a penalty case brings about, as the papers name each other. */
public final class FormTitles {
    private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("case-filing-approval", "立案审批表"));

    private FormTitles() {}

    public static String of(String form) {
        return TITLES.getOrDefault(form, form);
    }
}
