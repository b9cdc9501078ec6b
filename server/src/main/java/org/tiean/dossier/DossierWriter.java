package org.tiean.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tiean.journal.Line;
import org.tiean.journal.anchor.AnchorKey;
import org.tiean.journal.anchor.Proof;

/** Turns the material of a matter into entries, and entries into a container, reading each byte twice and holding none. */
final class DossierWriter {
    private final AnchorKey key;
    private final long zip64From;

    DossierWriter(AnchorKey key) {
        this(key, StoredZip.ZIP64_FROM);
    }

    DossierWriter(AnchorKey key, long zip64From) {
        this.key = key;
        this.zip64From = zip64From;
    }

    /** Measures everything and signs the manifest; what it returns can be written once or many times. */
    Sealed seal(Material material, List<Line> lines, Binding binding, Proof proof) throws IOException {
        List<Entry> entries = entries(material, lines, binding, proof);
        var measures = new ArrayList<Measure>();
        for (Entry entry : entries) {
            measures.add(Measure.of(entry.bytes()));
        }
        String manifest = Manifest.text(material, entries, measures);
        String signature = Manifest.signature(manifest, key);
        return new Sealed(manifest, signature, entries, measures, zip64From);
    }

    private List<Entry> entries(Material material, List<Line> lines, Binding binding, Proof proof) {
        var entries = new ArrayList<Entry>();
        for (Bound bound : binding.pageRanges(material.pieces())) {
            entries.add(Entry.bound(entries.size() + 1, bound));
        }
        entries.add(Entry.text("journal/lines.jsonl", "journal", "流程记录", JournalText.lines(lines)));
        entries.add(Entry.text("journal/contents.jsonl", "journal", "流程记录的内容", JournalText.contents(lines)));
        entries.add(Entry.text("case.json", "data", "案件数据", material.caseJson()));
        entries.add(Entry.text("anchor/proof.json", "anchor", "锚定证明", proof.text()));
        entries.add(Entry.text("anchor/key.pem", "anchor", "公钥", keys(proof)));
        return entries;
    }

    /** The key that signs the manifest, and the anchor's own where the installation has changed keys since. */
    private String keys(Proof proof) {
        String own = key.publicKey();
        return proof.anchor().key().equals(key.fingerprint())
                ? own
                : own + proof.anchor().publicKey();
    }

    /** Entries with their measures under a signed manifest. */
    record Sealed(String manifest, String signature, List<Entry> entries, List<Measure> measures, long zip64From) {

        void writeTo(OutputStream out) throws IOException {
            var zip = new StoredZip(out, zip64From);
            text(zip, "manifest.json", manifest);
            text(zip, "manifest.sig", signature);
            for (int i = 0; i < entries.size(); i++) {
                zip.add(entries.get(i).path(), measures.get(i), entries.get(i).bytes());
            }
            zip.finish();
        }

        private static void text(StoredZip zip, String path, String text) throws IOException {
            Piece.Opener bytes = Entry.bytes(text);
            zip.add(path, Measure.of(bytes), bytes);
        }
    }
}
