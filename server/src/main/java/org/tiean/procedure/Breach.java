package org.tiean.procedure;

import java.util.List;
import java.util.function.BiPredicate;
import org.tiean.kernel.Article;

/** A duty whose breach does not lock the act: it is recorded, marked with its article, and needs a written reason. */
public record Breach<M, A>(String code, List<Article> articles, String text, BiPredicate<Situation<M>, A> happened) {}
