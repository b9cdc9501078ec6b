package org.tiean.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, signatures and texts that are almost written as they must be: two readers could easily differ on them. */
class SpoiledEncodingTest extends Checking {

    private Map<String, byte[]> listed() {
        Map<String, byte[]> listed = dossier.entries();
        listed.keySet().removeAll(Set.of("manifest.json", "manifest.sig"));
        return listed;
    }

    private Report withKeys(String pem) {
        Map<String, byte[]> listed = listed();
        listed.put("anchor/key.pem", pem.getBytes(UTF_8));
        return check(TestDossier.sealed(listed, TestDossier.OURS), Trust.NONE);
    }

    private static String pem(byte[] der) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
    }

    @Test
    void a_key_whose_point_is_marked_as_something_else_than_uncompressed() {
        byte[] der = TestDossier.OURS.der().clone();
        der[26] = (byte) (6 + (der[90] & 1));
        assertBroken(withKeys(pem(der)), "anchor/key.pem：不是 SM2 公钥");
    }

    @Test
    void a_key_that_is_no_point_of_the_curve() {
        byte[] der = TestDossier.OURS.der().clone();
        der[90] ^= 1;
        assertBroken(withKeys(pem(der)), "anchor/key.pem：公钥不在 SM2 曲线上");
    }

    @Test
    void a_key_whose_coordinate_is_beyond_the_field() {
        byte[] der = TestDossier.OURS.der().clone();
        java.util.Arrays.fill(der, 27, 59, (byte) 0xFF);
        assertBroken(withKeys(pem(der)), "anchor/key.pem：公钥不在 SM2 曲线上");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nAB=\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nAAAA=\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nAA A\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nAAA=\n-----END PUBLIC KEY-----\nx",
                "-----BEGIN PUBLIC KEY-----\r\nAAA=\r\n-----END PUBLIC KEY-----\r\n"
            })
    void a_file_of_keys_that_holds_none(String pem) {
        assertBroken(withKeys(pem), "anchor/key.pem");
    }

    private Report signedAs(UnaryOperator<byte[]> der) {
        Map<String, byte[]> entries = dossier.entries();
        String text = new String(entries.getOrDefault("manifest.sig", new byte[0]), UTF_8);
        String hex = text.replaceFirst(".*\"signature\":\"([0-9a-f]*)\".*", "$1");
        String other = HexFormat.of().formatHex(der.apply(HexFormat.of().parseHex(hex)));
        entries.put("manifest.sig", text.replace(hex, other).getBytes(UTF_8));
        return check(entries, Trust.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3000",
                "3006020100020100",
                "3006020101020101",
                "300602017f020101ff",
                "3006020180020101",
                "3007020200010201ff",
                "308106020101020101",
                "3003020101",
                "3009020101020101020101"
            })
    void a_signature_that_is_no_pair_of_numbers(String hex) {
        assertBroken(signedAs(der -> HexFormat.of().parseHex(hex)), "manifest.sig：SM2 签名不成立");
    }

    @Test
    void a_signature_with_a_number_written_longer_than_it_needs() {
        Report report = signedAs(der -> {
            var longer = new byte[der.length + 1];
            System.arraycopy(der, 0, longer, 0, 4);
            System.arraycopy(der, 4, longer, 5, der.length - 4);
            longer[1]++;
            longer[3]++;
            return longer;
        });
        assertBroken(report, "manifest.sig：SM2 签名不成立");
    }

    private Report withLines(byte[] lines) {
        return check(lines, Trust.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":1,\"v\":1}\n",
                "{\"v\":9223372036854775808}\n",
                "{\"v\":99999999999999999999}\n",
                "{\"v\":-0}\n",
                "{\"v\":01}\n",
                "{\"v\":1}",
                "{\"v\":1}\n\n",
                "{\"v\":1}\r\n",
                "{\"v\":2}\n",
                "{\"v\":-1}\n",
                "{\"v\":\"1\"}\n",
                "{\"a\":\"\\ud800\",\"v\":1}\n",
                "{\"a\":\"\t\"}\n",
                "{\"a\":\"\\x\"}\n",
                "{\"a\":tru}\n",
                "{\"a\":[1,]}\n",
                "{\"a\":[}\n",
                "{\"__proto__\":{},\"v\":1}\n",
                "{\"constructor\":1,\"matter\":\"x\",\"v\":1}\n",
                "{\"\uff5e\":1,\"\ud83d\ude00\":1,\"v\":1}\n",
                "{\"\ud83d\ude00\":1,\"\uff5e\":1,\"v\":1}\n"
            })
    void a_line_that_is_almost_json(String lines) {
        assertBroken(withLines(lines.getBytes(UTF_8)), "journal/lines.jsonl");
    }

    @Test
    void a_line_nested_too_deep() {
        String deep = "{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}\n";
        assertBroken(withLines(deep.getBytes(UTF_8)), "嵌套过深");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\u00c3\"}\n",
                "{\"a\":\"\u00ed\u00a0\u0080\"}\n",
                "{\"a\":\"\u00c0\u0080\"}\n",
                "{\"a\":\"\u00f4\u0090\u0080\u0080\"}\n",
                "{\"a\":\"\u00ff\"}\n"
            })
    void a_line_that_is_not_utf8(String bytes) {
        assertBroken(withLines(bytes.getBytes(ISO_8859_1)), "不是有效的 UTF-8 文本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matter", "number", "title", "evaluation", "entries", "version"})
    void a_manifest_without_one_of_its_fields(String field) {
        Map<String, byte[]> sealed = TestDossier.sealed(
                listed(), TestDossier.OURS, manifest -> manifest.replace("\"" + field + "\":", "\"" + field + "s\":"));
        assertBroken(check(sealed, Trust.NONE), "manifest.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"matter\":1}", "{\"matter\":null}", "{", "", "\ufeff{}"})
    void case_data_that_no_other_system_could_read(String json) {
        Map<String, byte[]> listed = listed();
        listed.put("case.json", json.getBytes(UTF_8));
        assertBroken(check(TestDossier.sealed(listed, TestDossier.OURS), Trust.NONE), "case.json");
    }
}
