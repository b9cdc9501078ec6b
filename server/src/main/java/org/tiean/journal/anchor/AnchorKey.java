package org.tiean.journal.anchor;

/** Signs for the installation with SM2 over SM3; a certified device may stand behind it. */
public interface AnchorKey {
    /** SHA-256 of the public key's SubjectPublicKeyInfo, as it is printed on paper. */
    String fingerprint();

    /** The public key as a PEM block. */
    String publicKey();

    /** Signature over the message with the default user id, DER in hexadecimal. */
    String sign(byte[] message);
}
