package org.tiean.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public keys that a dossier brings along, by fingerprint. */
record KeyRing(Map<String, Sm2Key> keys) {

    static KeyRing read(byte[] bytes) throws Broken {
        var keys = new HashMap<String, Sm2Key>();
        String text = JsonObject.utf8(Manifest.KEY, bytes);
        for (String pem : List.of(text.split("(?<=-----END PUBLIC KEY-----\n)"))) {
            Sm2Key key = Sm2Key.fromPem(Manifest.KEY, pem);
            keys.put(key.fingerprint(), key);
        }
        return new KeyRing(Map.copyOf(keys));
    }

    /** Refuses a message that the named key has not signed. */
    void signed(String item, String fingerprint, byte[] message, byte[] signature) throws Broken {
        Sm2Key key = keys.get(fingerprint);
        if (key == null) {
            throw new Broken(item, "签名密钥（指纹 " + fingerprint + "）不在 " + Manifest.KEY + " 中");
        }
        if (!key.signed(message, signature)) {
            throw new Broken(item, "SM2 签名不成立");
        }
    }
}
