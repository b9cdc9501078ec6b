package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForeignKeyTest extends Checking {

    @Test
    void a_whole_forgery_under_a_foreign_key_is_consistent_with_itself_and_nothing_more() {
        dossier.key = TestDossier.FOREIGN;
        dossier.record.lines.get(3).put("act", "exempt");
        Report report = check(dossier.entries(), Trust.NONE);
        assertThat(report.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(report.line()).contains("不证明来源").doesNotContain("已锚定");
    }

    @Test
    void the_fingerprint_from_paper_unmasks_it() {
        dossier.key = TestDossier.FOREIGN;
        assertBroken(check(dossier.entries(), OUR_KEY), "manifest.sig：签名所用的密钥");
    }

    @Test
    void a_manifest_signed_by_a_foreign_key_over_an_honest_proof_is_unmasked_too() {
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        listed.put("anchor/key.pem", (TestDossier.OURS.pem() + TestDossier.FOREIGN.pem()).getBytes(UTF_8));
        listed.put("case.json", ("{\"matter\":\"" + TestRecord.MATTER + "\",\"fen\":\"1\"}").getBytes(UTF_8));
        Map<String, byte[]> resigned = TestDossier.sealed(listed, TestDossier.FOREIGN);
        assertThat(check(resigned, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertBroken(check(resigned, OUR_KEY), "manifest.sig");
    }

    @Test
    void an_honest_manifest_over_a_proof_signed_by_a_foreign_key_is_unmasked() {
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        listed.put("anchor/key.pem", (TestDossier.OURS.pem() + TestDossier.FOREIGN.pem()).getBytes(UTF_8));
        listed.put("anchor/proof.json", dossier.proof(TestDossier.FOREIGN).getBytes(UTF_8));
        assertBroken(check(TestDossier.sealed(listed, TestDossier.OURS), OUR_KEY), "anchor/proof.json：签名所用的密钥");
    }

    @Test
    void a_signature_by_another_key_than_the_one_it_names_does_not_hold() {
        Map<String, byte[]> entries = dossier.entries();
        byte[] manifest = entries.getOrDefault("manifest.json", new byte[0]);
        entries.put(
                "manifest.sig",
                CanonicalText.of(Map.of(
                                "algorithm",
                                "SM2-SM3",
                                "key",
                                TestDossier.OURS.fingerprint(),
                                "signature",
                                TestDossier.FOREIGN.sign(manifest)))
                        .getBytes(UTF_8));
        assertBroken(check(entries, Trust.NONE), "manifest.sig：SM2 签名不成立");
    }

    @Test
    void a_key_that_is_not_brought_along_is_named() {
        Map<String, byte[]> listed = dossier.entries();
        listed.put("anchor/key.pem", TestDossier.FOREIGN.pem().getBytes(UTF_8));
        assertBroken(check(listed, Trust.NONE), "不在 anchor/key.pem 中");
    }
}
