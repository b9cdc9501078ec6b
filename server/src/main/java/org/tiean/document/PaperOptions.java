package org.tiean.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.kernel.Rejected;

/** How an agency makes its papers where the law and the set of forms leave it the choice; a team follows its bureau. */
@Component
public class PaperOptions {
    private final PaperOptionTable table;
    private final Orgs orgs;

    PaperOptions(PaperOptionTable table, Orgs orgs) {
        this.table = table;
        this.orgs = orgs;
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
        if (!table.set(issuer.id(), issuer.region(), option)) {
            throw Rejected.stale("这些设置刚刚有人修改过，请刷新后再设定");
        }
        return of(org);
    }
}
