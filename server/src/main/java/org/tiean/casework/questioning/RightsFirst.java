package org.tiean.casework.questioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;

/** Identity and rights first: nothing else is written before each point of the opening is answered. */
final class RightsFirst {
    private RightsFirst() {}

    static Optional<Refusal> refusal(List<Paragraph> paragraphs, List<OutlinePoint> opening) {
        List<String> owed = paragraphs.stream()
                .filter(Paragraph::owed)
                .map(paragraph -> String.valueOf(paragraph.duty()))
                .toList();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        List<Article> articles = Stream.concat(
                        opening.stream()
                                .filter(point -> owed.contains(point.code()))
                                .flatMap(point -> point.articles().stream()),
                        Stream.of(Article.INTERNAL))
                .distinct()
                .toList();
        return Optional.of(
                new Refusal("rights-first", articles, "请先出示证件、问明身份、告知权利义务，并逐项记下回答，还有 " + owed.size() + " 项没有回答", true));
    }

    /** What is told of identity and rights stays where it is, and stays answered. */
    static Refusal kept() {
        return Refusal.of("rights-first", "身份和权利义务的告知不能删除或者移动，回答不能改成空白", "处罚法55(1)", "内部规则");
    }
}
