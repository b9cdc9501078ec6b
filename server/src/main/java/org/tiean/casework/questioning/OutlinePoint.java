package org.tiean.casework.questioning;

import java.util.List;
import org.tiean.kernel.Article;

/**
 * One question of an outline.
 *
 * @param duty whether it belongs to the opening, which is asked and answered before anything else
 * @param answer what is usually answered, to be chosen with one touch; never filled in by itself
 * @param verified false is 待核
 */
record OutlinePoint(String code, boolean duty, String text, String answer, List<Article> articles, boolean verified) {
    OutlinePoint {
        articles = List.copyOf(articles);
    }
}
