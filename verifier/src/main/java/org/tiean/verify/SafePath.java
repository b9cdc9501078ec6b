package org.tiean.verify;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Entry names that mean the same on every system and cannot leave the folder they are unpacked to. */
final class SafePath {
    private static final int LONGEST = 255;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    static void check(String path) throws Broken {
        if (path.isEmpty() || path.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Broken("ZIP 容器", "条目名称为空或过长");
        }
        if (path.codePoints().anyMatch(SafePath::treacherous) || !Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
            throw new Broken("ZIP 容器", "条目名称含有不允许的字符");
        }
        for (String part : path.split("/", -1)) {
            if (part.isBlank() || part.endsWith(".") || part.endsWith(" ")) {
                throw new Broken(path, "条目名称不是安全的相对路径");
            }
        }
    }

    /** Controls, invisible and direction-changing characters, and what Windows forbids. */
    private static boolean treacherous(int c) {
        int type = Character.getType(c);
        return FORBIDDEN.indexOf(c) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
