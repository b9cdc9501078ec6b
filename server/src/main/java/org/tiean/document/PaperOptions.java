package org.tiean.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.kernel.Rejected;
import org.tiean.team.SettingChange;
import org.tiean.team.SettingLog;

/** How an agency makes its papers where the law and the set of forms leave it the choice; a team follows its bureau. */
@Component
public class PaperOptions {
    private final PaperOptionTable table;
    private final Orgs orgs;
    private final Forms forms;
    private final SettingLog log;

    PaperOptions(PaperOptionTable table, Orgs orgs, Forms forms, SettingLog log) {
        this.table = table;
        this.orgs = orgs;
        this.forms = forms;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public PaperOption of(UUID org) {
        return table.find(orgs.issuer(org).id()).orElse(PaperOption.NONE);
    }

    /** Sets what the agency chose; the version is the one it saw. */
    @Transactional
    public PaperOption set(UUID org, PaperOption option) {
        Org issuer = orgs.issuer(org);
        if (!Actors.current().covers(issuer.region())) {
            throw Rejected.notFound("该单位");
        }
        PaperOption before = of(org);
        if (!table.set(issuer.id(), issuer.region(), option)) {
            throw Rejected.stale("这些设置刚刚有人修改过，请刷新后再设定");
        }
        log.write(issuer, SettingChange.Part.PAPER, "告知审批", notice(before), notice(option), null);
        log.write(issuer, SettingChange.Part.PAPER, "处罚决定的审批文书", decision(before), decision(option), null);
        log.write(issuer, SettingChange.Part.PAPER, "签字板", pad(before), pad(option), null);
        return of(org);
    }

    private static String pad(PaperOption option) {
        return option.padSigning() ? "可以在签字板上签名" : "不用";
    }

    private String notice(PaperOption option) {
        return option.noticeApproval()
                ? "用《" + forms.form(PaperOption.NOTICE_APPROVAL).title() + "》"
                : "不用";
    }

    private String decision(PaperOption option) {
        String form = option.decisionApproval();
        return form == null ? "不用" : "《" + forms.form(form).title() + "》";
    }
}
