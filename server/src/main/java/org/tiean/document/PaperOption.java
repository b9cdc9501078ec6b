package org.tiean.document;

import org.jspecify.annotations.Nullable;

/**
 * What an agency chose.
 *
 * @param noticeApproval whether a notice is signed off before it issues, on form 60 (行政处罚案件告知审批表)
 * @param decisionApproval the form on which a decision is signed off: form 30 ({@code case-disposal-approval}), form 61
 *     ({@code penalty-approval}), or none besides the sign-off itself
 * @param padSigning whether papers that stay in the file and bear no seal may be signed on a pad instead of on paper
 * @param version counts changes; 0 while nothing was ever set
 */
public record PaperOption(boolean noticeApproval, @Nullable String decisionApproval, boolean padSigning, int version) {
    static final PaperOption NONE = new PaperOption(false, null, false, 0);
    static final String NOTICE_APPROVAL = "notification-approval";

    /** Whether the agency uses a form that is nobody's duty. */
    public boolean uses(String form) {
        return form.equals(NOTICE_APPROVAL) ? noticeApproval : form.equals(decisionApproval);
    }
}
