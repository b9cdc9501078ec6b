package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Seats;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;

/** Lays out the steps a proposal goes through; what only the proposer could sign goes one up. */
@Component
class Route {
    private final Signers signers;
    private final Seats seats;

    Route(Signers signers, Seats seats) {
        this.signers = signers;
        this.seats = seats;
    }

    List<Step> of(UUID org, List<String> posts, UUID proposer, OffsetDateTime at) {
        List<Step> steps = new ArrayList<>();
        for (String post : posts) {
            Set<UUID> holders = signers.holders(org, post);
            if (holders.isEmpty()) {
                throw new ActRefused(
                        Refusal.of("nobody-holds-the-post", "没有人担任“" + name(post) + "”，请单位管理员先设定岗位", "内部规则"));
            }
            int n = steps.size() + 1;
            List<String> places = signers.seats(org, post);
            steps.add(
                    holders.equals(Set.of(proposer))
                            ? Step.skipped(n, post, places, at)
                            : Step.waiting(n, post, places));
        }
        Step last = steps.get(steps.size() - 1);
        if (last.skipped()) {
            steps.add(above(org, last, proposer));
        }
        return List.copyOf(steps);
    }

    private Step above(UUID org, Step last, UUID proposer) {
        return Ladder.above(last.post()).stream()
                .filter(post -> signers.holders(org, post).stream().anyMatch(holder -> !holder.equals(proposer)))
                .findFirst()
                .map(post -> Step.waiting(last.n() + 1, post, signers.seats(org, post)))
                .orElseThrow(() -> new ActRefused(
                        Refusal.of("signer-is-proposer", "审批人只有提交人自己，且没有上一级可以审批，请由他人提交或者先设定岗位", "内部规则")));
    }

    private String name(String post) {
        return seats.names().getOrDefault(post, post);
    }
}
