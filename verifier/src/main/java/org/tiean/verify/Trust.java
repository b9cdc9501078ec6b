package org.tiean.verify;

import java.util.Set;

/** What the user knows from elsewhere, on paper or from a published list: key fingerprints and anchor roots. */
public record Trust(Set<String> keys, Set<String> roots) {
    public static final Trust NONE = new Trust(Set.of(), Set.of());

    public Trust {
        keys = Set.copyOf(keys);
        roots = Set.copyOf(roots);
    }

    boolean given() {
        return !keys.isEmpty() || !roots.isEmpty();
    }

    /** Refuses a key that is not among those given, once any was given. */
    void key(String item, String fingerprint) throws Broken {
        if (!keys.isEmpty() && !keys.contains(fingerprint)) {
            throw new Broken(item, "签名所用的密钥（指纹 " + fingerprint + "）不是您给出的密钥");
        }
    }

    void root(String item, String root) throws Broken {
        if (!roots.isEmpty() && !roots.contains(root)) {
            throw new Broken(item, "锚定根（" + root + "）不是您给出的锚定根");
        }
    }
}
