package org.tiean.casework.takeover;

import static org.tiean.procedure.StrandKind.ENFORCEMENT;
import static org.tiean.procedure.StrandKind.PARTY;
import static org.tiean.procedure.StrandKind.REMEDY;
import static org.tiean.procedure.StrandKind.TRANSFER;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.procedure.StrandKind;

/** The steps a paper case may tell besides the straight way, each by the act it would have been here. */
public enum EventKind {
    REVIEW_APPLIED("apply-review", PARTY, "申请行政复议"),
    REVIEW_ACCEPTED("accept-review", REMEDY, "复议受理"),
    REVIEW_REFUSED("refuse-review", REMEDY, "复议不予受理"),
    REVIEW_COPY("receive-review-copy", REMEDY, "收到复议申请书副本"),
    REVIEW_REPLIED("reply-review", REMEDY, "提出复议答复"),
    REVIEW_ENDED("conclude-review", REMEDY, "复议结果"),
    SUIT_DOCKETED("docket-suit", PARTY, "法院立案（行政诉讼）"),
    CLAIM_RECEIVED("receive-claim", REMEDY, "收到起诉状副本"),
    SUIT_ANSWERED("answer-suit", REMEDY, "答辩举证"),
    SUIT_ENDED("conclude-suit", REMEDY, "诉讼结果"),
    CARRIED_OUT("carry-out", REMEDY, "落实复议、裁判结果"),
    DEFERRAL_ASKED("ask-deferral", PARTY, "申请延期（分期）缴款"),
    DEFERRAL_GRANTED("grant-deferral", PARTY, "批准延期（分期）缴款", Forms.DEFERRAL_GRANT),
    DEFERRAL_REFUSED("refuse-deferral", PARTY, "不同意延期（分期）缴款"),
    REMINDED("remind", PARTY, "催告缴款", Forms.REMINDER),
    SURCHARGED("impose-surcharge", PARTY, "决定加处罚款", Forms.SURCHARGE),
    DEMANDED("demand", PARTY, "催告履行（申请法院执行前）", Forms.DEMAND),
    OBJECTED("object-to-demand", PARTY, "对催告的陈述申辩"),
    OBJECTION_RECHECKED("recheck-objection", PARTY, "复核对催告的陈述申辩"),
    COURT_APPLIED("apply-to-court", PARTY, "申请法院强制执行"),
    COURT_ANSWERED("court-answers", ENFORCEMENT, "法院是否受理"),
    COURT_RULED("court-rules", ENFORCEMENT, "法院裁定"),
    EXECUTION_OVER("end-execution", ENFORCEMENT, "执行终结"),
    CRIME_REPORTED("report-crime", PARTY, "提出移送涉嫌犯罪案件报告"),
    TRANSFER_DECIDED("decide-transfer", TRANSFER, "决定是否移送"),
    HANDED_OVER("hand-over-case", TRANSFER, "移送公安机关"),
    POLICE_RECEIPT("record-police-receipt", TRANSFER, "公安机关回执"),
    POLICE_ANSWERED("police-answer", TRANSFER, "公安机关是否立案"),
    RETURNED("return-case", TRANSFER, "案件退回");

    private final String act;
    private final StrandKind strand;
    private final String label;
    private final @Nullable String form;

    EventKind(String act, StrandKind strand, String label) {
        this(act, strand, label, null);
    }

    EventKind(String act, StrandKind strand, String label, @Nullable String form) {
        this.act = act;
        this.strand = strand;
        this.label = label;
        this.form = form;
    }

    String act() {
        return act;
    }

    /** The kind of strand it happened on; of its kind, the newest the party has. */
    StrandKind strand() {
        return strand;
    }

    String label() {
        return label;
    }

    /** The paper that went to the party, null where none did. */
    @Nullable
    String form() {
        return form;
    }

    /** What strand an act opens for its party, null where none. */
    static @Nullable StrandKind opened(String act) {
        return switch (act) {
            case "apply-review", "docket-suit" -> REMEDY;
            case "apply-to-court" -> ENFORCEMENT;
            case "report-crime" -> TRANSFER;
            default -> null;
        };
    }

    /** The paper an act brings to its party, null where none. */
    static @Nullable String form(String act) {
        for (EventKind kind : values()) {
            if (kind.act.equals(act)) {
                return kind.form;
            }
        }
        return null;
    }
}
