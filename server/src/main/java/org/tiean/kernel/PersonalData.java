package org.tiean.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals personal data with SM4-GCM for one field of one row, and opens it again there only. */
@Component
public class PersonalData {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataKey key;

    PersonalData(@Value("${tiean.data}") Path data, @Value("${tiean.keys:}") String keys) {
        this.key = DataKey.in(keys.isBlank() ? data.resolve("keys") : Path.of(keys));
    }

    /** Nothing stays nothing. */
    public byte @Nullable [] seal(UUID row, String field, @Nullable String plain) {
        if (plain == null || plain.isBlank()) {
            return null;
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(true, row, field, nonce, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public @Nullable String open(UUID row, String field, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        var from = ByteBuffer.wrap(sealed);
        if (from.get() != VERSION) {
            throw new IllegalStateException("sealed by a version this server does not know: " + field);
        }
        byte[] nonce = new byte[NONCE];
        from.get(nonce);
        byte[] rest = new byte[from.remaining()];
        from.get(rest);
        return new String(run(false, row, field, nonce, rest), StandardCharsets.UTF_8);
    }

    /** A keyed print by which the same value is found again without opening any. */
    public byte @Nullable [] print(@Nullable String plain) {
        if (plain == null || plain.isBlank()) {
            return null;
        }
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key.print()));
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    private byte[] run(boolean sealing, UUID row, String field, byte[] nonce, byte[] in) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] place = (row + "/" + field).getBytes(StandardCharsets.UTF_8);
        cipher.init(sealing, new AEADParameters(new KeyParameter(key.seal()), 128, nonce, place));
        byte[] out = new byte[cipher.getOutputSize(in.length)];
        try {
            int done = cipher.processBytes(in, 0, in.length, out, 0);
            cipher.doFinal(out, done);
        } catch (InvalidCipherTextException foreign) {
            throw new IllegalStateException("sealed data does not open here: " + field, foreign);
        }
        return out;
    }
}
