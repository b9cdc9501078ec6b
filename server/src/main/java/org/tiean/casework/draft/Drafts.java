package org.tiean.casework.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each user is still writing, by key; nobody else can read it. */
@Component
public class Drafts {
    private final DraftTable table;

    Drafts(DraftTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(UUID user, String key) {
        return table.find(user, key);
    }

    @Transactional
    public void save(UUID user, String key, String text) {
        table.save(user, key, text);
    }

    /** Done or thrown away; called in the transaction of the act, it goes with it. */
    @Transactional
    public void forget(UUID user, String key) {
        table.forget(user, key);
    }
}
