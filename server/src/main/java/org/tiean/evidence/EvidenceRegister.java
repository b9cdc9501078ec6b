package org.tiean.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.files.Files;
import org.tiean.kernel.Rejected;

/** The evidence of matters: written with the act that records it, read as a list, opened under log. */
@Component
public class EvidenceRegister {
    private final ItemTable table;
    private final CustodyTable hands;
    private final Files files;

    EvidenceRegister(ItemTable table, CustodyTable hands, Files files) {
        this.table = table;
        this.hands = hands;
        this.files = files;
    }

    /** An original with its register entry; the reader closes the stream. */
    record Opened(Item item, Files.Opened file) {}

    /** Registers an item under the next number of its matter, whatever number it carries. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Item add(Item item) {
        Item numbered = item.numbered(table.nextNumber(item.matter()));
        table.insert(numbered);
        return numbered;
    }

    /** Enters a change of hands of what is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handedOver(Handover handover) {
        hands.insert(handover);
    }

    /** The chain of custody, in the order of the record. */
    @Transactional(readOnly = true)
    List<Handover> handovers(UUID matter) {
        return hands.of(matter);
    }

    @Transactional(readOnly = true)
    public List<Item> of(UUID matter) {
        return table.of(matter);
    }

    /** Who opened the original of an item that the scope sees. */
    @Transactional(readOnly = true)
    List<Opening> openings(UUID id) {
        return table.openings(
                table.find(id).orElseThrow(() -> Rejected.notFound("该证据")).id());
    }

    /** Gives the original; that it was opened is on record before the first byte leaves. */
    @Transactional
    Opened open(UUID id) {
        Item item = table.find(id).orElseThrow(() -> Rejected.notFound("该证据"));
        if (item.original() == null) {
            throw Rejected.notFound("该证据的电子原件");
        }
        table.opened(item, Actors.current().user());
        return new Opened(item, files.open(item.original().sha256()));
    }

    /** A recording that can be read from any place; the log notes that it was opened once for each playing. */
    record Played(Item item, Path content) {}

    /**
     * Gives a recording to be played. A player asks for it piece by piece: the first piece of a playing is on record before
     * it leaves, and then the whole is held against its digest.
     */
    @Transactional
    Played play(UUID id, UUID playing) {
        Item item = table.find(id).orElseThrow(() -> Rejected.notFound("该证据"));
        Item.Original original = item.original();
        if (original == null || !original.isRecording()) {
            throw Rejected.notFound("可以播放的录音、录像");
        }
        if (table.playing(item, Actors.current().user(), playing)) {
            files.check(original.sha256());
        }
        return new Played(item, files.seekable(original.sha256()));
    }
}
