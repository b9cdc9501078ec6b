package org.tiean.verify;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** A public key on the curve of GM/T 0003.5, told apart by the SHA-256 of its SubjectPublicKeyInfo. */
public final class Sm2Key {
    /** The head of every SubjectPublicKeyInfo of the curve, up to the mark of an uncompressed point. */
    private static final byte[] SPKI =
            HexFormat.of().parseHex("3059301306072a8648ce3d020106082a811ccf5501822d03420004");

    private static final int SPKI_LENGTH = SPKI.length + 64;
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "-----END PUBLIC KEY-----\n";

    private final ECPublicKeyParameters point;
    private final String fingerprint;

    private Sm2Key(ECPublicKeyParameters point, String fingerprint) {
        this.point = point;
        this.fingerprint = fingerprint;
    }

    static Sm2Key fromPem(String item, String pem) throws Broken {
        if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
            throw new Broken(item, "不是 PEM 格式的公钥");
        }
        byte[] der;
        try {
            String body = pem.substring(BEGIN.length(), pem.length() - END.length());
            der = Base64.getDecoder().decode(body.replace("\n", ""));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new Broken(item, "公钥的 Base64 编码有误");
        }
        return fromDer(item, der);
    }

    static Sm2Key fromDer(String item, byte[] der) throws Broken {
        if (der.length != SPKI_LENGTH || !Arrays.equals(der, 0, SPKI.length, SPKI, 0, SPKI.length)) {
            throw new Broken(item, "不是 SM2 公钥");
        }
        try {
            var curve = GMNamedCurves.getByName("sm2p256v1");
            var point = curve.getCurve().decodePoint(Arrays.copyOfRange(der, SPKI.length - 1, der.length));
            var key = new ECPublicKeyParameters(point, new ECDomainParameters(curve));
            return new Sm2Key(key, Sha256.hex(der));
        } catch (IllegalArgumentException e) {
            throw new Broken(item, "公钥不在 SM2 曲线上");
        }
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** True if this key signed the message with SM2 over SM3, default user id, signature in DER. */
    boolean signed(byte[] message, byte[] signature) {
        var signer = new SM2Signer();
        signer.init(false, point);
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }
}
