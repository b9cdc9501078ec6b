package org.tiean.law;

import java.util.regex.Pattern;

/**
 * A crime an administrative case may turn out to be, with the threshold for prosecution in words (310号令3). It flags; whether
 * the threshold is reached is for people to say.
 *
 * @param accident whether it takes an accident
 * @param link how the catalogue of violations names the article, empty where only an accident points to it
 * @param verified false is 待核
 */
public record Crime(
        String id,
        String crime,
        String article,
        boolean accident,
        String link,
        String threshold,
        boolean verified,
        String source) {
    /** Whether the column of a violation that names crimes names this article, and not one that only begins like it. */
    public boolean isNamedBy(String criminalLink) {
        return !link.isEmpty()
                && Pattern.compile(link + "(?!之)").matcher(criminalLink).find();
    }

    static Crime of(Row row) {
        return new Crime(
                row.text("id"),
                row.text("crime"),
                row.text("article"),
                row.yes("accident"),
                row.text("link"),
                row.text("threshold"),
                row.yes("verified"),
                row.text("source"));
    }
}
