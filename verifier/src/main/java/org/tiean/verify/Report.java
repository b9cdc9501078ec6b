package org.tiean.verify;

import java.util.ArrayList;
import java.util.List;

/** What was found in a file: plain sentences, and the verdict with its reason as the last one. */
public record Report(Verdict verdict, List<String> findings, String conclusion) {

    public Report {
        findings = List.copyOf(findings);
    }

    static Report broken(Broken broken) {
        return new Report(Verdict.BROKEN, List.of(), broken.item() + "：" + broken.reason());
    }

    /** Consistent or anchored, depending on whether the user gave something to compare with. */
    static Report whole(Trust trust, List<String> findings, String ownKey) {
        if (!trust.given()) {
            String reason = "各部分互相吻合；签名密钥取自文件本身，不证明来源。密钥指纹 " + ownKey + "，请与纸面或公布的指纹核对，再给出该指纹重验（命令行：--key）";
            return new Report(Verdict.CONSISTENT, findings, reason);
        }
        var known = new ArrayList<String>();
        if (!trust.keys().isEmpty()) {
            known.add("密钥指纹");
        }
        if (!trust.roots().isEmpty()) {
            known.add("锚定根");
        }
        return new Report(Verdict.ANCHORED, findings, "与您给出的" + String.join("和", known) + "一致");
    }

    /** The same findings with one more in front of the conclusion. */
    Report with(String finding) {
        var more = new ArrayList<>(findings);
        more.add(finding);
        return new Report(verdict, more, conclusion);
    }

    /** The verdict on one line. */
    public String line() {
        return "结论：" + verdict.word() + " — " + conclusion;
    }
}
