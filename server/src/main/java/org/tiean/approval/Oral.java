package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 口头批准: who approved in urgency, when to the minute and how; countersigned or refused afterwards.
 *
 * @param post in which he approved
 * @param why why it could not wait
 * @param due until when it is countersigned
 */
public record Oral(
        UUID approver,
        String post,
        How how,
        OffsetDateTime at,
        String why,
        OffsetDateTime due,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Boolean agreed) {

    /** The way in which the approval was spoken. */
    public enum How {
        PHONE("电话"),
        VIDEO("视频"),
        RADIO("对讲机、应急指挥系统"),
        MESSAGE("即时消息"),
        IN_PERSON("当面");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the answer came, or is still out, after its term. */
    public boolean late(OffsetDateTime now) {
        return (answeredAt == null ? now : answeredAt).isAfter(due);
    }
}
