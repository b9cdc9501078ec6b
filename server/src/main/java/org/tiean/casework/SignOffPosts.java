package org.tiean.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.approval.Chains;
import org.tiean.document.PaperOptions;

/** Whose signatures an act needs: the agency's chain, and a notice where the agency chose to sign it off. */
@Component
public class SignOffPosts {
    /** The act code under which the chain of notices stands. */
    private static final String NOTICE_APPROVAL = "notice-approval";

    private static final Set<String> NOTICES = Set.of("inform", "inform-again");

    private final Chains chains;
    private final PaperOptions options;

    SignOffPosts(Chains chains, PaperOptions options) {
        this.chains = chains;
        this.options = options;
    }

    public List<String> of(UUID org, String act) {
        List<String> steps = chains.steps(org, act);
        return steps.isEmpty() && NOTICES.contains(act) && options.of(org).noticeApproval()
                ? chains.steps(org, NOTICE_APPROVAL)
                : steps;
    }

    /** The same for an act that may be recorded late, which then needs a superior in any case. */
    List<String> of(UUID org, String act, boolean late) {
        List<String> steps = of(org, act);
        return steps.isEmpty() && late ? chains.steps(org, act, true) : steps;
    }
}
