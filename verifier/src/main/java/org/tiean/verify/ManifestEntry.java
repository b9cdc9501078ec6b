package org.tiean.verify;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of the manifest: an entry, its digest, its kind and its place in the bound volumes. */
record ManifestEntry(
        String path,
        String sha256,
        long size,
        String kind,
        String volume,
        @Nullable Pages pages) {
    private static final Map<String, String> FOLDERS = Map.of(
            "document", "documents/",
            "scan", "scans/",
            "evidence", "evidence/",
            "journal", "journal/",
            "anchor", "anchor/");
    private static final Set<String> VOLUMES = Set.of("正卷", "副卷", "none");
    private static final Set<String> PAPERS = Set.of("document", "scan", "evidence");

    record Pages(long from, long to) {}

    static ManifestEntry read(JsonObject fields) throws Broken {
        var entry = new ManifestEntry(
                fields.text("path"),
                fields.digest("sha256"),
                fields.number("size"),
                fields.text("kind"),
                fields.text("volume"),
                fields.has("pages") ? pages(fields.object("pages")) : null);
        fields.text("title");
        String folder = entry.kind.equals("data") ? "" : FOLDERS.get(entry.kind);
        boolean placed = entry.kind.equals("data")
                ? entry.path.equals(Manifest.CASE) || entry.path.startsWith("data/")
                : folder != null && entry.path.startsWith(folder);
        if (!placed || !VOLUMES.contains(entry.volume)) {
            throw new Broken(entry.path, "清单中的种类、卷别与路径不符");
        }
        return entry;
    }

    /** Papers and evidence must be named by a line of the record. */
    boolean mustBeNamed() {
        return PAPERS.contains(kind);
    }

    private static Pages pages(JsonObject fields) throws Broken {
        return new Pages(fields.number("from"), fields.number("to"));
    }
}
