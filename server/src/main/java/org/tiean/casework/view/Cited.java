package org.tiean.casework.view;

import java.util.List;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;

/** An article as a label, with the full citation behind it. */
public record Cited(String label, String full) {
    public static List<Cited> of(List<Article> articles) {
        return articles.stream()
                .map(article -> new Cited(article.label(), article.full()))
                .toList();
    }

    /** A refusal, a warning or a breach as the desk shows it. */
    public record Reason(String code, String message, List<Cited> articles, boolean verified) {
        public static Reason of(Refusal refusal) {
            return new Reason(refusal.code(), refusal.message(), Cited.of(refusal.articles()), refusal.verified());
        }
    }
}
