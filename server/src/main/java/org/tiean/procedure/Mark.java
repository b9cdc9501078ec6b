package org.tiean.procedure;

import java.util.List;
import org.tiean.kernel.Article;

/** A breach that was recorded, not refused: 程序瑕疵 or 违法, with its article. */
public record Mark(String code, List<Article> articles) {
    public Mark {
        articles = List.copyOf(articles);
    }
}
