package org.tiean.procedure;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;

/**
 * A condition of a rule.
 *
 * @param code the sentence it states when it refuses
 * @param articles where the law says so, or 内部规则
 * @param text the condition in Chinese, for the rule table
 * @param about scene: shown in offers; content: checked on submission; signature: checked at the last signature
 * @param holds whether the condition is met; the act is null in a scene guard
 * @param verified whether the rule itself, or the figure it rests on, is verified: 待核 only warns
 * @param settled verified in every situation; otherwise the rule table shows 待核
 * @param signers posts of which one must have signed the act off; empty unless it is about the signature
 */
public record Guard<M, A>(
        String code,
        List<Article> articles,
        String text,
        About about,
        BiPredicate<Situation<M>, A> holds,
        BiFunction<Situation<M>, A, String> message,
        Function<Situation<M>, Boolean> verified,
        boolean settled,
        Set<String> signers) {

    /** What a guard looks at. */
    public enum About {
        SCENE,
        CONTENT,
        SIGNATURE
    }

    Refusal refusal(Situation<M> at, A act) {
        return new Refusal(code, articles, message.apply(at, act), verified.apply(at));
    }
}
