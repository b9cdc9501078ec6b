package org.tiean.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier that has been read and found whole. */
record Dossier(Manifest manifest, Chain chain, NamedFiles files, AnchorProof proof, String key, List<String> notes) {
    private static final String NOT_COVERED = "不在核验范围：ZIP 条目的时间、属性和注释（格式规定为固定值或没有，与案件的时间无关）、文件名、所记内容是否属实、是否为最新一次导出";

    static Dossier open(FileChannel file, Trust trust) throws IOException, Broken {
        return new Reading(new Bytes(file), StrictZip.items(file)).dossier(trust);
    }

    Report report(Trust trust) throws Broken {
        var findings = new ArrayList<String>();
        findings.add("案卷：" + manifest.number() + " " + manifest.title());
        findings.add("流程记录 " + chain.lines().size() + " 行，文书 " + count("document") + " 件，扫描件 " + count("scan")
                + " 件，证据 " + count("evidence") + " 件");
        findings.add(proof.sentence());
        findings.addAll(notes);
        if (trust.keys().isEmpty() && !trust.roots().isEmpty()) {
            findings.add("注意：只给出锚定根时，锚定的是流程记录、其内容摘要和它点名的文件；"
                    + "装订次序、题名、case.json 由文件自带的密钥签名，不在其内，要一并证明请同时给出密钥指纹（命令行：--key）");
        }
        findings.add(NOT_COVERED);
        return Report.whole(trust, findings, key);
    }

    private long count(String kind) {
        return manifest.entries().stream().filter(e -> e.kind().equals(kind)).count();
    }

    /** The checks in the order in which each can rely on the ones before. */
    private record Reading(Bytes bytes, List<ZipItem> items, Map<String, ZipItem> byPath) {
        Reading(Bytes bytes, List<ZipItem> items) {
            this(bytes, items, new HashMap<>());
            items.forEach(item -> byPath.put(item.path(), item));
        }

        Dossier dossier(Trust trust) throws IOException, Broken {
            if (!items.get(0).path().equals(Manifest.ITEM)
                    || items.size() < 2
                    || !items.get(1).path().equals(Manifest.SIGNATURE)) {
                throw new Broken(items.get(0).path(), "案卷应以 manifest.json、manifest.sig 开头");
            }
            KeyRing ring = KeyRing.read(entry(Manifest.KEY));
            String key = signature(ring, trust);
            Manifest manifest = Manifest.read(entry(Manifest.ITEM));
            manifest.sameEntries(items.subList(2, items.size()));
            digests(manifest);
            Chain chain = Chain.read(entry(Chain.ITEM));
            List<Long> sealed = Contents.check(chain, entry(Contents.ITEM));
            NamedFiles files = NamedFiles.of(chain);
            List<String> erased = named(manifest, files);
            sameMatter(manifest, chain);
            AnchorProof proof = AnchorProof.read(entry(Manifest.PROOF));
            proof.check(chain, ring);
            trust.key(Manifest.PROOF, proof.key());
            trust.root(Manifest.PROOF, proof.root());
            return new Dossier(manifest, chain, files, proof, key, Notes.of(sealed, erased, manifest.evaluation()));
        }

        private String signature(KeyRing ring, Trust trust) throws IOException, Broken {
            JsonObject fields = JsonObject.canonical(
                    Manifest.SIGNATURE, JsonObject.utf8(Manifest.SIGNATURE, entry(Manifest.SIGNATURE)));
            if (!fields.text("algorithm").equals("SM2-SM3")) {
                throw new Broken(Manifest.SIGNATURE, "签名算法不是 SM2-SM3");
            }
            String key = fields.digest("key");
            ring.signed(Manifest.SIGNATURE, key, entry(Manifest.ITEM), fields.bytes("signature"));
            trust.key(Manifest.SIGNATURE, key);
            return key;
        }

        private void digests(Manifest manifest) throws IOException, Broken {
            for (int i = 0; i < manifest.entries().size(); i++) {
                ManifestEntry entry = manifest.entries().get(i);
                if (!bytes.digest(items.get(i + 2)).equals(entry.sha256())) {
                    throw new Broken(entry.path(), "内容与清单登记的摘要不符");
                }
            }
        }

        /** Every paper is named by a line and every named file is there, or was erased by a line that says so. */
        private static List<String> named(Manifest manifest, NamedFiles files) throws Broken {
            var present = new HashSet<String>();
            for (ManifestEntry entry : manifest.entries()) {
                present.add(entry.sha256());
                if (entry.mustBeNamed() && !files.named().containsKey(entry.sha256())) {
                    throw new Broken(entry.path(), "流程记录没有点名这份文件");
                }
            }
            var missing = new LinkedHashMap<>(files.named());
            missing.keySet().removeAll(present);
            for (var gone : missing.entrySet()) {
                if (!files.erased().contains(gone.getKey())) {
                    throw new Broken(gone.getValue().fields().item(), "点名的文件（摘要 " + gone.getKey() + "）不在案卷中");
                }
            }
            return List.copyOf(missing.keySet());
        }

        private void sameMatter(Manifest manifest, Chain chain) throws IOException, Broken {
            JsonObject data = JsonObject.lenient(Manifest.CASE, JsonObject.utf8(Manifest.CASE, entry(Manifest.CASE)));
            if (!data.text("matter").equals(chain.matter())) {
                throw new Broken(Manifest.CASE, "不是本案的数据");
            }
            if (!manifest.matter().equals(chain.matter())) {
                throw new Broken(Manifest.ITEM, "不是本案的清单");
            }
            if (manifest.evaluation() != chain.evaluation()) {
                throw new Broken(Manifest.ITEM, "演示数据标记与流程记录不一致");
            }
        }

        private byte[] entry(String path) throws IOException, Broken {
            @Nullable ZipItem item = byPath.get(path);
            if (item == null) {
                throw new Broken(path, "缺少这一条目");
            }
            return bytes.all(item);
        }
    }
}
