package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manifest, its signature, the case data and the proof claim, signed by the right key all the same. */
class SpoiledClaimsTest extends Checking {

    private Map<String, byte[]> listed() {
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        return listed;
    }

    private Report claiming(String what, String instead) {
        return check(
                TestDossier.sealed(listed(), TestDossier.OURS, manifest -> manifest.replaceFirst(what, instead)),
                Trust.NONE);
    }

    private Report with(String path, String what, String instead) {
        Map<String, byte[]> listed = listed();
        String text = new String(listed.getOrDefault(path, new byte[0]), UTF_8);
        listed.put(path, text.replaceFirst(what, instead).getBytes(UTF_8));
        return check(TestDossier.sealed(listed, TestDossier.OURS), Trust.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tiean-dossier | other-dossier | 不是 tiean-dossier",
                "\"version\":1 | \"version\":2 | 不是 tiean-dossier",
                "\"kind\":\"scan\" | \"kind\":\"evidence\" | 种类、卷别与路径不符",
                "正卷 | 附卷 | 种类、卷别与路径不符",
                "\"from\":2,\"to\":2 | \"from\":3,\"to\":3 | 页码不连续",
                "\"from\":4,\"to\":4 | \"from\":4,\"to\":3 | 页码不连续",
                "\"size\":900 | \"size\":901 | 长度与清单不符",
                "00000000000a | 00000000000b | 不是本案的清单"
            })
    void a_manifest_that_claims_what_is_not_so(String what, String instead, String reason) {
        assertBroken(claiming(what, instead), reason);
    }

    @Test
    void case_data_of_another_case() {
        assertBroken(with("case.json", "00000000000a", "00000000000b"), "case.json：不是本案的数据");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tiean-anchor | other-anchor | 不是 tiean-anchor",
                "\"n\":12 | \"n\":13 | SM2 签名不成立",
                "\"index\":2 | \"index\":1 | 推不出锚定根",
                "\"salt\":\"[0-9a-f]{2} | \"salt\":\" | 推不出锚定根",
                "\"path\":\\[\"[0-9a-f]{64}\", | \"path\":[ | 推不出锚定根",
                "\"path\":\\[(\"[0-9a-f]{64}\"), | \"path\":[$1,$1, | 推不出锚定根",
                "\"path\":\\[\"[0-9a-f] | \"path\":[\" | 路径上的摘要写法有误",
                "00000000000a | 00000000000b | 推不出锚定根"
            })
    void a_proof_that_claims_what_is_not_so(String what, String instead, String reason) {
        assertBroken(with("anchor/proof.json", what, instead), reason);
    }

    @Test
    void the_proof_of_another_case() {
        String other = "0193a5c0-7f00-7000-8000-00000000000b";
        Map<String, byte[]> listed = listed();
        listed.put("anchor/proof.json", dossier.proof(TestDossier.OURS, other).getBytes(UTF_8));
        assertBroken(check(TestDossier.sealed(listed, TestDossier.OURS), Trust.NONE), "锚定的是另一案件");
    }

    @Test
    void a_signature_of_an_unknown_kind() {
        Map<String, byte[]> entries = dossier.entries();
        String signature = new String(entries.getOrDefault("manifest.sig", new byte[0]), UTF_8);
        entries.put("manifest.sig", signature.replace("SM2-SM3", "SM2-MD5").getBytes(UTF_8));
        assertBroken(check(entries, Trust.NONE), "签名算法不是 SM2-SM3");
    }

    @Test
    void a_bare_record_that_skips_a_number_or_speaks_another_version() {
        String lines = new String(dossier.record.jsonl(), UTF_8);
        assertBroken(check(lines.replace("\"seq\":7", "\"seq\":8").getBytes(UTF_8), Trust.NONE), "序号应为 7，实为 8");
        dossier.record.lines.get(6).put("v", 2L);
        assertBroken(check(dossier.record.jsonl(), Trust.NONE), "版本不是 1");
    }

    @Test
    void a_bare_record_cut_in_the_middle_of_its_last_line_feed() {
        byte[] lines = dossier.record.jsonl();
        assertBroken(check(java.util.Arrays.copyOf(lines, lines.length - 1), Trust.NONE), "最后一行没有换行");
    }
}
