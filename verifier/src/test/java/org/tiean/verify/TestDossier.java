package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/** A small but complete dossier, built so that each test can spoil exactly one thing of it. */
final class TestDossier {
    static final TestKey OURS = TestKey.of("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8");
    static final TestKey FOREIGN = TestKey.of("128B2FA8BD433C6C068C8D803DFF79792A519A55171B1B650C23661D15897263");

    final TestRecord record = new TestRecord();
    final Map<String, byte[]> papers = new LinkedHashMap<>();
    TestKey key = OURS;
    boolean zip64;

    TestDossier() {
        papers.put("documents/001-立案审批表.pdf", noise(1, 900));
        papers.put("documents/002-行政处罚决定书.pdf", noise(2, 900));
        papers.put("scans/003-行政处罚决定书-已签章.pdf", noise(3, 1500));
        papers.put("evidence/004-现场照片.jpg", noise(4, 2500));
        record.did("file", Map.of("fen", 2_000_000L)).saying("西安某某机械有限公司未按规定检维修");
        record.did("add-evidence", TestRecord.file(paper("evidence/004-现场照片.jpg")))
                .saying("现场照片\n“一”");
        record.did("paper-rendered", TestRecord.file(paper("documents/001-立案审批表.pdf")));
        record.did("decide", Map.of("articles", List.of("处罚法57"))).saying("罚款贰万元整");
        record.did("paper-rendered", TestRecord.file(paper("documents/002-行政处罚决定书.pdf")));
        record.did("scan-returned", TestRecord.file(paper("scans/003-行政处罚决定书-已签章.pdf")));
        record.did("close", Map.of());
    }

    byte[] paper(String path) {
        byte[] bytes = papers.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path);
        }
        return bytes;
    }

    /** The entries of an honest export, in order. */
    Map<String, byte[]> entries() {
        var listed = new LinkedHashMap<>(papers);
        listed.put("journal/lines.jsonl", record.jsonl());
        listed.put("journal/contents.jsonl", record.contentsJsonl());
        listed.put(
                "case.json",
                ("{\n  \"fen\": \"2000000\", \"matter\": \"" + TestRecord.MATTER + "\"\n}").getBytes(UTF_8));
        listed.put("anchor/proof.json", proof(key).getBytes(UTF_8));
        listed.put("anchor/key.pem", key.pem().getBytes(UTF_8));
        return sealed(listed, key);
    }

    /** Any entries under a manifest that lists just them, signed. */
    static Map<String, byte[]> sealed(Map<String, byte[]> listed, TestKey key) {
        return sealed(listed, key, manifest -> manifest);
    }

    /** The same with a manifest that says something else, signed all the same. */
    static Map<String, byte[]> sealed(Map<String, byte[]> listed, TestKey key, UnaryOperator<String> change) {
        byte[] manifest = change.apply(manifest(listed)).getBytes(UTF_8);
        String signature = CanonicalText.of(
                Map.of("algorithm", "SM2-SM3", "key", key.fingerprint(), "signature", key.sign(manifest)));
        var all = new LinkedHashMap<String, byte[]>();
        all.put("manifest.json", manifest);
        all.put("manifest.sig", signature.getBytes(UTF_8));
        all.putAll(listed);
        return all;
    }

    String proof(TestKey signer) {
        return proof(signer, TestRecord.MATTER);
    }

    String proof(TestKey signer, String matter) {
        List<String> lines = record.written();
        String head = Sha256.hex(lines.get(lines.size() - 1));
        byte[] salt = noise(9, 16);
        var leaves = new ArrayList<>(List.of(noise(11, 32), noise(12, 32), noise(13, 32), noise(14, 32)));
        leaves.add(2, Merkle.leaf(salt, matter, lines.size(), head));
        var tree = new TestTree(leaves);
        var statement = new TreeMap<String, Object>();
        statement.put("at", "2026-06-30T23:00:00+08:00");
        statement.put("format", "tiean-anchor");
        statement.put("leaves", 5L);
        statement.put("n", 12L);
        statement.put("previous", Sha256.hex("anchor 11"));
        statement.put("root", HexFormat.of().formatHex(tree.root()));
        statement.put("v", 1L);
        var proof = new TreeMap<String, Object>();
        proof.put("anchor", statement);
        proof.put("head", head);
        proof.put("key", signer.fingerprint());
        List<String> path = tree.path(2).stream().map(HexFormat.of()::formatHex).toList();
        proof.put(
                "leaf", Map.of("index", 2L, "path", path, "salt", HexFormat.of().formatHex(salt)));
        proof.put("matter", matter);
        proof.put("seq", (long) lines.size());
        proof.put("signature", signer.sign(CanonicalText.of(statement).getBytes(UTF_8)));
        return CanonicalText.of(proof);
    }

    String root() throws Broken {
        return AnchorProof.read(proof(key).getBytes(UTF_8)).root();
    }

    Path writtenTo(Path folder) throws IOException {
        return Files.write(folder.resolve("case.zip"), zip(entries(), zip64));
    }

    static byte[] zip(Map<String, byte[]> entries, boolean zip64) {
        var out = new ByteArrayOutputStream();
        var items = new ArrayList<ZipItem>();
        entries.forEach((path, bytes) -> {
            var crc = new CRC32();
            crc.update(bytes);
            var item = new ZipItem(path, bytes.length, (int) crc.getValue(), out.size(), zip64);
            items.add(item);
            out.writeBytes(ZipHeaders.local(item));
            out.writeBytes(bytes);
        });
        int directoryAt = out.size();
        items.forEach(item -> out.writeBytes(ZipHeaders.central(item)));
        out.writeBytes(ZipHeaders.end(items, directoryAt, out.size() - directoryAt, zip64));
        return out.toByteArray();
    }

    static byte[] noise(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String manifest(Map<String, byte[]> listed) {
        var rows = new ArrayList<Map<String, Object>>();
        listed.forEach((path, bytes) -> rows.add(row(path, bytes, rows.size() + 1L)));
        var manifest = new TreeMap<String, Object>();
        manifest.put("entries", rows);
        manifest.put("evaluation", true);
        manifest.put("format", "tiean-dossier");
        manifest.put("matter", TestRecord.MATTER);
        manifest.put("number", "（莲）应急案〔2026〕3号");
        manifest.put("title", "西安某某机械有限公司未按规定检维修案");
        manifest.put("version", 1L);
        return CanonicalText.of(manifest);
    }

    private static Map<String, Object> row(String path, byte[] bytes, long page) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        var row = new TreeMap<String, Object>();
        row.put("kind", folder.isEmpty() ? "data" : folder.replaceAll("s$", ""));
        row.put("path", path);
        row.put("sha256", Sha256.hex(bytes));
        row.put("size", (long) bytes.length);
        row.put("title", path.substring(path.lastIndexOf('/') + 1));
        boolean bound = path.matches("(documents|scans|evidence)/.*");
        row.put("volume", bound ? "正卷" : "none");
        if (bound) {
            row.put("pages", Map.of("from", page, "to", page));
        }
        return row;
    }
}
