package org.tiean.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The signed list of everything in a dossier, in the order in which it is bound. */
record Manifest(String matter, String number, String title, boolean evaluation, List<ManifestEntry> entries) {
    static final String ITEM = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String CASE = "case.json";
    static final String PROOF = "anchor/proof.json";
    static final String KEY = "anchor/key.pem";

    static Manifest read(byte[] bytes) throws Broken {
        JsonObject fields = JsonObject.canonical(ITEM, JsonObject.utf8(ITEM, bytes));
        if (!fields.text("format").equals("tiean-dossier") || fields.number("version") != 1) {
            throw new Broken(ITEM, "不是 tiean-dossier 第 1 版");
        }
        var entries = new ArrayList<ManifestEntry>();
        for (JsonObject entry : fields.objects("entries")) {
            entries.add(ManifestEntry.read(entry));
        }
        var manifest = new Manifest(
                fields.text("matter"),
                fields.text("number"),
                fields.text("title"),
                fields.flag("evaluation"),
                List.copyOf(entries));
        manifest.pagesFollowEachOther();
        return manifest;
    }

    /** The container must hold exactly the listed entries, in the listed order, with the listed lengths. */
    void sameEntries(List<ZipItem> rest) throws Broken {
        for (int i = 0; i < Math.max(rest.size(), entries.size()); i++) {
            if (i >= rest.size()) {
                throw new Broken(entries.get(i).path(), "清单列有，文件中没有");
            }
            ZipItem item = rest.get(i);
            if (i >= entries.size()) {
                throw new Broken(item.path(), "文件中有，清单没有列");
            }
            ManifestEntry entry = entries.get(i);
            if (!item.path().equals(entry.path())) {
                throw new Broken(entry.path(), "此处应为该条目，实为“" + item.path() + "”（缺失、多出、改名或调换）");
            }
            if (item.size() != entry.size()) {
                throw new Broken(entry.path(), "长度与清单不符");
            }
        }
    }

    private void pagesFollowEachOther() throws Broken {
        var next = new HashMap<String, Long>();
        for (ManifestEntry entry : entries) {
            var pages = entry.pages();
            if (pages != null) {
                if (pages.from() != next.getOrDefault(entry.volume(), 1L) || pages.to() < pages.from()) {
                    throw new Broken(entry.path(), "卷内页码不连续");
                }
                next.put(entry.volume(), pages.to() + 1);
            }
        }
    }
}
