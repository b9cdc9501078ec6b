package org.tiean.verify;

import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** A signing key made for a test. */
record TestKey(ECPrivateKeyParameters secret, byte[] der) {
    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));
    private static final byte[] SPKI = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a811ccf5501822d034200");

    static TestKey of(String secretHex) {
        var d = new BigInteger(secretHex, 16);
        byte[] point = CURVE.getG().multiply(d).normalize().getEncoded(false);
        byte[] der = new byte[SPKI.length + point.length];
        System.arraycopy(SPKI, 0, der, 0, SPKI.length);
        System.arraycopy(point, 0, der, SPKI.length, point.length);
        return new TestKey(new ECPrivateKeyParameters(d, CURVE), der);
    }

    String fingerprint() {
        return Sha256.hex(der);
    }

    String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    String sign(byte[] message) {
        try {
            var signer = new SM2Signer();
            signer.init(true, secret);
            signer.update(message, 0, message.length);
            return HexFormat.of().formatHex(signer.generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}
