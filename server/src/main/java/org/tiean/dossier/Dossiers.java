package org.tiean.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.journal.anchor.AnchorKey;
import org.tiean.journal.anchor.Anchors;
import org.tiean.journal.anchor.Proof;
import org.tiean.kernel.Rejected;

/** Binds and exports the dossier of a matter. */
@Component
public class Dossiers {
    private static final int ATTEMPTS = 5;

    private final ObjectProvider<DossierSource> source;
    private final Journal journal;
    private final Anchors anchors;
    private final DossierWriter writer;
    private final Bindings bindings = Bindings.shipped();

    Dossiers(ObjectProvider<DossierSource> source, Journal journal, Anchors anchors, AnchorKey key) {
        this.source = source;
        this.journal = journal;
        this.anchors = anchors;
        this.writer = new DossierWriter(key);
    }

    public Binding binding(String profile) {
        return bindings.profile(profile);
    }

    /** The dossier as the matter stands now, under an anchor that covers its last line. */
    public Export export(UUID matter) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Proof proof = anchors.proof(matter);
            Material material = source.getObject().material(matter);
            List<Line> lines = journal.lines(matter);
            // unchanged since the proof: what was read in between belongs together
            if (lines.get(lines.size() - 1).hash().equals(proof.head())) {
                return sealed(material, lines, proof);
            }
        }
        throw Rejected.stale("导出期间案件又有新的记录，请重新导出");
    }

    private Export sealed(Material material, List<Line> lines, Proof proof) {
        try {
            var sealed = writer.seal(material, lines, binding(material.profile()), proof);
            return new Export(EntryName.of(material.number(), "zip"), sealed::writeTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
