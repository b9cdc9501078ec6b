package org.tiean.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import tools.jackson.databind.node.JsonNodeFactory;

/** A matter with a chained record and a few papers, enough to be exported. */
final class SampleMatter {
    final UUID id;
    final List<Line> lines = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();

    SampleMatter(UUID id) {
        this.id = id;
    }

    /** Records the act, with a file it names and words behind it. */
    SampleMatter did(String act, @Nullable String sha256, @Nullable String words) {
        byte[] salt = new byte[16];
        salt[3] = (byte) lines.size();
        var line = JsonNodeFactory.instance
                .objectNode()
                .put("act", act)
                .put("evaluation", true)
                .put("matter", id.toString())
                .put("prev", head())
                .put("seq", lines.size() + 1)
                .put("v", 1);
        if (sha256 != null) {
            line.putObject("data").putObject("file").put("sha256", sha256);
        }
        if (words != null) {
            line.put("content", Digest.of(salt, words.getBytes(UTF_8)));
        }
        String text = CanonicalJson.write(line);
        lines.add(new Line(
                id,
                lines.size() + 1L,
                head(),
                Digest.of(text),
                text,
                OffsetDateTime.MIN,
                words == null ? null : HexFormat.of().formatHex(salt),
                words));
        return this;
    }

    SampleMatter paper(Piece.Kind kind, String form, String title, byte[] bytes) {
        pieces.add(new Piece(
                String.valueOf(pieces.size()),
                null,
                kind,
                form,
                title,
                "pdf",
                LocalDate.of(2026, 3, 2),
                2,
                () -> new ByteArrayInputStream(bytes)));
        return did("paper-rendered", Digest.of(bytes), title + "\n“全文”/\\");
    }

    String head() {
        return Digest.of(
                lines.isEmpty() ? id.toString() : lines.get(lines.size() - 1).line());
    }

    Material material() {
        return new Material(
                id, "（莲）应急案〔2026〕3号", "西安某某机械有限公司未按规定检维修案", true, "xian", pieces, "{\"matter\":\"" + id + "\"}");
    }
}
