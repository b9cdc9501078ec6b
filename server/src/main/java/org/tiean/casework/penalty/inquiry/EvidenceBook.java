package org.tiean.casework.penalty.inquiry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.custody.Custody;
import org.tiean.casework.penalty.preservation.Held;

/**
 * The evidence of a case.
 *
 * @param items ids of the evidence registered, with the line that did
 * @param held what each strand of 先行登记保存 holds
 * @param custody who keeps what, by strand
 */
public record EvidenceBook(Map<UUID, Long> items, Map<String, Held> held, Map<String, Custody> custody) {
    public static final EvidenceBook EMPTY = new EvidenceBook(Map.of(), Map.of(), Map.of());

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean has(UUID item) {
        return items.containsKey(item);
    }

    /** The line that registered it. */
    public @Nullable Long line(UUID item) {
        return items.get(item);
    }

    /** The newest line that registered any, 0 where none did. */
    public long last() {
        return items.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    public EvidenceBook with(UUID item, long seq) {
        Map<UUID, Long> all = new HashMap<>(items);
        all.put(item, seq);
        return new EvidenceBook(Map.copyOf(all), held, custody);
    }

    public EvidenceBook holding(String strand, Held things) {
        Map<String, Held> all = new LinkedHashMap<>(held);
        all.put(strand, things);
        return new EvidenceBook(items, all, custody);
    }

    public EvidenceBook keeping(String strand, Custody kept) {
        Map<String, Custody> all = new LinkedHashMap<>(custody);
        all.put(strand, kept);
        return new EvidenceBook(items, held, all);
    }
}
