package org.tiean.casework.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Seats;
import org.tiean.casework.draft.PhraseTable.Phrase;
import org.tiean.kernel.Rejected;

/** Who may change which phrase: everybody his own, the agency's administrator those of the agency. */
@Component
class Phrases {
    private static final String ADMINISTRATION = "agency.write";

    private final PhraseTable table;
    private final Orgs orgs;
    private final Seats seats;

    Phrases(PhraseTable table, Orgs orgs, Seats seats) {
        this.table = table;
        this.orgs = orgs;
        this.seats = seats;
    }

    List<Phrase> list(@Nullable String act, @Nullable String field) {
        return table.of(agency().id(), act, field);
    }

    boolean mayChange(Phrase phrase) {
        return phrase.createdBy() != null && (mine(phrase) || phrase.shared() && administers());
    }

    boolean administers() {
        return seats.may(Actors.current().posts(), ADMINISTRATION);
    }

    void add(Phrase phrase) {
        mayShare(phrase.shared());
        Org agency = agency();
        table.insert(phrase, agency.id(), agency.region());
    }

    void change(Phrase phrase) {
        writable(phrase.id());
        mayShare(phrase.shared());
        table.update(phrase);
    }

    void delete(UUID id) {
        table.delete(writable(id).id());
    }

    void restore(UUID id) {
        table.restore(writable(id).id());
    }

    /** Puts phrases in this order; those left out keep their place behind. */
    void order(List<UUID> ids) {
        if (ids.size() != Set.copyOf(ids).size()) {
            throw Rejected.invalid("ids", "同一条排了两次");
        }
        for (int i = 0; i < ids.size(); i++) {
            table.place(writable(ids.get(i)).id(), i + 1);
        }
    }

    private Phrase writable(UUID id) {
        return table.find(id)
                .filter(this::mayChange)
                .orElseThrow(() -> Rejected.notFound("该常用语（本人的由本人修改，本单位的由单位管理员修改）"));
    }

    private void mayShare(boolean shared) {
        if (shared && !administers()) {
            throw Rejected.forbidden("全单位使用的常用语由单位管理员添加；您可以添加自己使用的");
        }
    }

    private boolean mine(Phrase phrase) {
        return Actors.current().user().equals(phrase.createdBy());
    }

    private Org agency() {
        return orgs.issuer(Actors.current().org());
    }
}
