package org.tiean.approval;

import java.util.List;
import java.util.Set;
import org.tiean.access.Posts;

/** Which post stands above which, when a step has to go upward. */
final class Ladder {
    private static final List<String> RUNGS = List.of(Posts.DEPARTMENT_HEAD, Posts.LEADER, Posts.CHIEF);

    /** The posts that speak for the authority itself (机关负责人). */
    static final Set<String> AUTHORITY = Set.of(Posts.LEADER, Posts.CHIEF);

    private Ladder() {}

    /** The posts above, nearest first; above a post that is no rung stand those of the authority. */
    static List<String> above(String post) {
        int at = RUNGS.indexOf(post);
        return RUNGS.subList(at < 0 ? 1 : at + 1, RUNGS.size());
    }
}
