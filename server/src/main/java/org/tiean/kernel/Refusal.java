package org.tiean.kernel;

import java.util.List;

/**
 * One reason why an act is closed.
 *
 * @param code the sentence it states, e.g. {@code two-officers}
 * @param articles where the law says so, or {@link Article#INTERNAL}
 * @param message Chinese, what is wrong and what to do
 * @param verified false where the rule is 待核: such a refusal only warns
 */
public record Refusal(String code, List<Article> articles, String message, boolean verified) {
    public Refusal {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a refusal names its article: " + code);
        }
        articles = List.copyOf(articles);
    }

    public static Refusal of(String code, String message, String... articles) {
        return new Refusal(
                code, java.util.Arrays.stream(articles).map(Article::of).toList(), message, true);
    }
}
