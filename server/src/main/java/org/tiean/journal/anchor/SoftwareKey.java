package org.tiean.journal.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.tiean.kernel.Digest;

/** A key kept in a file that only the server's account can read, made on first use. */
final class SoftwareKey implements AnchorKey {
    private static final ECNamedDomainParameters CURVE =
            new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByName("sm2p256v1"));
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final ECPrivateKeyParameters secret;
    private final byte[] subjectPublicKeyInfo;

    private SoftwareKey(ECPrivateKeyParameters secret) {
        this.secret = secret;
        try {
            var point = new ECPublicKeyParameters(CURVE.getG().multiply(secret.getD()), CURVE);
            this.subjectPublicKeyInfo = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(point)
                    .getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the key of this folder; the first caller makes it. */
    static SoftwareKey in(Path folder) {
        try {
            Path file = folder.resolve("anchor-sm2.pem");
            if (!Files.exists(file)) {
                SecretFile.write(file, pem(fresh()));
            }
            return new SoftwareKey(read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the anchor key cannot be read or made in " + folder, e);
        }
    }

    @Override
    public String fingerprint() {
        return Digest.of(subjectPublicKeyInfo);
    }

    @Override
    public String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n" + lines(subjectPublicKeyInfo) + "\n-----END PUBLIC KEY-----\n";
    }

    @Override
    public String sign(byte[] message) {
        try {
            var signer = new SM2Signer();
            signer.init(true, new ParametersWithRandom(secret, new SecureRandom()));
            signer.update(message, 0, message.length);
            return HexFormat.of().formatHex(signer.generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    private static ECPrivateKeyParameters fresh() {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
        return (ECPrivateKeyParameters) generator.generateKeyPair().getPrivate();
    }

    private static String pem(ECPrivateKeyParameters secret) throws IOException {
        return BEGIN + lines(PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded("DER")) + END;
    }

    private static ECPrivateKeyParameters read(String pem) throws IOException {
        if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
            throw new IOException("not a PEM private key");
        }
        String body = pem.substring(BEGIN.length(), pem.length() - END.length()).replace("\n", "");
        var key = (ECPrivateKeyParameters)
                PrivateKeyFactory.createKey(Base64.getDecoder().decode(body));
        BigInteger d = key.getD();
        return new ECPrivateKeyParameters(d, CURVE);
    }

    private static String lines(byte[] der) {
        byte[] encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(der);
        return new String(encoded, StandardCharsets.US_ASCII);
    }
}
