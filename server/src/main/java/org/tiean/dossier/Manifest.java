package org.tiean.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiean.journal.anchor.AnchorKey;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of everything in a dossier and its signature. */
final class Manifest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Manifest() {}

    static String text(Material material, List<Entry> entries, List<Measure> measures) {
        var manifest = JSON.objectNode()
                .put("evaluation", material.evaluation())
                .put("format", "tiean-dossier")
                .put("matter", material.matter().toString())
                .put("number", material.number())
                .put("title", material.title())
                .put("version", 1);
        var rows = manifest.putArray("entries");
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), measures.get(i)));
        }
        return CanonicalJson.write(manifest);
    }

    static String signature(String manifest, AnchorKey key) {
        var signature = JSON.objectNode()
                .put("algorithm", "SM2-SM3")
                .put("key", key.fingerprint())
                .put("signature", key.sign(manifest.getBytes(StandardCharsets.UTF_8)));
        return CanonicalJson.write(signature);
    }

    private static ObjectNode row(Entry entry, Measure measure) {
        var row = JSON.objectNode()
                .put("kind", entry.kind())
                .put("path", entry.path())
                .put("sha256", measure.sha256())
                .put("size", measure.size())
                .put("title", entry.title())
                .put("volume", entry.volume());
        var pages = entry.pages();
        if (pages != null) {
            row.putObject("pages").put("from", pages.from()).put("to", pages.to());
        }
        return row;
    }
}
