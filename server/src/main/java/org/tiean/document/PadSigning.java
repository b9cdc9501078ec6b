package org.tiean.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiean.document.form.Form;
import org.tiean.document.page.Ink;
import org.tiean.document.page.Press;
import org.tiean.document.page.SignatureLine;
import org.tiean.document.page.Signing;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/** Papers that stay in the file, signed on a pad instead of on paper where the agency chose that. */
@Component
public class PadSigning {
    private static final String RULE = "内部规则";
    private static final String FIELD = "data.signatures";

    private final PaperOptions options;
    private final Forms forms;
    private final Papers papers;
    private final Files files;

    PadSigning(PaperOptions options, Forms forms, Papers papers, Files files) {
        this.options = options;
        this.forms = forms;
        this.papers = papers;
        this.files = files;
    }

    /** Which line of the paper bears which uploaded picture. */
    public record Signature(int line, String sha256) {}

    /** A signature as the record keeps it. */
    public record Placed(int line, int page, StoredFile file) {}

    /** The signed copy and what was put on it. */
    public record Copy(byte[] pdf, List<Placed> placed) {}

    public List<SignatureLine> lines(Paper paper) {
        return Press.lines(bytes(printed(paper)));
    }

    /** Refuses a paper that has to bear a seal or goes out; its original comes back on paper only. */
    public void expectSignedOnly(Paper paper) {
        Form form = forms.form(paper.form());
        if (!form.signedOnly()) {
            String why = form.seal() == Form.Seal.NONE
                    ? "不是只凭签名存卷的文书"
                    : "须加盖" + form.seal().label();
            throw refused("paper-needs-seal", "《" + form.title() + "》" + why + "，请打印签字盖章后扫描回传");
        }
    }

    /** The signed copy, with every reason where it is refused; keeps nothing. */
    public Copy signed(Paper paper, List<Signature> signatures, LocalDate day) {
        expectSignedOnly(paper);
        if (!options.of(paper.org()).padSigning()) {
            throw refused("pad-not-chosen", "本单位没有启用签字板，请打印签名后扫描回传");
        }
        byte[] pdf = bytes(printed(paper));
        List<SignatureLine> lines = Press.lines(pdf);
        List<Refusal> refusals = new ArrayList<>();
        List<Signing> signings = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        String note = "签字板 " + day;
        for (Signature signature : signatures) {
            if (signature.line() < 1 || signature.line() > lines.size() || !taken.add(signature.line())) {
                throw Rejected.invalid(FIELD, "没有第 " + signature.line() + " 个签名处，或者重复签了");
            }
            SignatureLine line = lines.get(signature.line() - 1);
            StoredFile file =
                    files.find(signature.sha256()).orElseThrow(() -> Rejected.invalid(FIELD, "没有找到上传的签名，请重新签"));
            Optional<Ink> ink = file.type().equals("image/png") && file.size() <= Ink.MOST_BYTES
                    ? Ink.of(bytes(file.sha256()))
                    : Optional.empty();
            String where = "第 " + line.page() + " 页“" + line.label() + "”处";
            if (ink.isEmpty()) {
                refusals.add(Refusal.of("signature-not-png", where + "的签名应当是 PNG 图片，请重新签", RULE));
            } else if (ink.get().blank()) {
                refusals.add(Refusal.of("signature-blank", where + "的签名是空白的，请重新签", RULE));
            } else if (!seen.add(file.sha256())) {
                refusals.add(Refusal.of("signature-copied", where + "的签名与另一处是同一张图片，每一处须分别签名", RULE));
            } else {
                signings.add(new Signing(line, ink.get(), note));
                placed.add(new Placed(line.no(), line.page(), file));
            }
        }
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        return new Copy(papers.signed(pdf, signings), placed);
    }

    private static ActRefused refused(String code, String message) {
        return new ActRefused(Refusal.of(code, message, RULE));
    }

    private static String printed(Paper paper) {
        if (paper.pdf() == null) {
            throw Rejected.conflict("paper-not-ready", "文书正在生成，请稍候");
        }
        return paper.pdf();
    }

    private byte[] bytes(String sha256) {
        try (var in = files.open(sha256).content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
