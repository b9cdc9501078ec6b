package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class KnownVectorsTest {
    private static final String R = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
    private static final String S = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

    /** GM/T 0003.5-2012, annex A: key, message and signature on the recommended curve. */
    @Test
    void the_example_of_the_standard_is_a_good_signature() throws Broken {
        byte[] signature = HexFormat.of().parseHex("3046022100" + R + "022100" + S);
        Sm2Key key = Sm2Key.fromDer("vector", TestDossier.OURS.der());
        assertThat(HexFormat.of().formatHex(TestDossier.OURS.der())).contains("09f9df311e5421a150dd7d161e4bc5c6");
        assertThat(key.signed("message digest".getBytes(UTF_8), signature)).isTrue();
        assertThat(key.signed("message digesu".getBytes(UTF_8), signature)).isFalse();
    }

    /** GM/T 0004-2012, annex A.1. */
    @Test
    void sm3_of_abc() {
        byte[] abc = "abc".getBytes(UTF_8);
        byte[] out = new byte[32];
        var sm3 = new SM3Digest();
        sm3.update(abc, 0, abc.length);
        sm3.doFinal(out, 0);
        assertThat(HexFormat.of().formatHex(out))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sha256_of_abc() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
