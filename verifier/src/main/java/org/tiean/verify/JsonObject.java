package org.tiean.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JSON object that names the item it came from whenever a field is missing or of the wrong kind. */
record JsonObject(String item, Map<String, Object> fields) {
    private static final int DIGEST_LENGTH = 64;

    /** Reads canonical text; the same values written in another way are refused. */
    static JsonObject canonical(String item, String text) throws Broken {
        JsonObject object = lenient(item, text);
        if (!CanonicalText.of(object.fields).equals(text)) {
            throw new Broken(item, "不是规范写法（字段须按名称排序、无空白、无多余转义）");
        }
        return object;
    }

    /** Reads text that other systems may have formatted. */
    static JsonObject lenient(String item, String text) throws Broken {
        try {
            return of(item, JsonReader.read(text));
        } catch (JsonReader.Malformed e) {
            throw new Broken(item, "不是有效的 JSON：" + e.getMessage());
        }
    }

    /** Bytes as text, refusing anything that is not UTF-8. */
    static String utf8(String item, byte[] bytes) throws Broken {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Broken(item, "不是有效的 UTF-8 文本");
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonObject of(String item, Object value) throws Broken {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(item, (Map<String, Object>) map);
        }
        throw new Broken(item, "应为 JSON 对象");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws Broken {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw wrong(name, "文本");
    }

    String digest(String name) throws Broken {
        String hex = text(name);
        if (hex.length() != DIGEST_LENGTH || !isHex(hex)) {
            throw wrong(name, "64 位小写十六进制摘要");
        }
        return hex;
    }

    byte[] bytes(String name) throws Broken {
        String hex = text(name);
        if (!isHex(hex)) {
            throw wrong(name, "小写十六进制");
        }
        return java.util.HexFormat.of().parseHex(hex);
    }

    long number(String name) throws Broken {
        if (fields.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw wrong(name, "非负整数");
    }

    boolean flag(String name) throws Broken {
        if (fields.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(name, "true 或 false");
    }

    JsonObject object(String name) throws Broken {
        if (fields.get(name) instanceof Map<?, ?> map) {
            return of(item, map);
        }
        throw wrong(name, "对象");
    }

    List<JsonObject> objects(String name) throws Broken {
        if (!(fields.get(name) instanceof List<?> list)) {
            throw wrong(name, "列表");
        }
        var out = new ArrayList<JsonObject>();
        for (Object value : list) {
            out.add(of(item, value));
        }
        return out;
    }

    List<String> texts(String name) throws Broken {
        if (!(fields.get(name) instanceof List<?> list)) {
            throw wrong(name, "列表");
        }
        var out = new ArrayList<String>();
        for (Object value : list) {
            if (!(value instanceof String text)) {
                throw wrong(name, "文本列表");
            }
            out.add(text);
        }
        return out;
    }

    private static boolean isHex(String text) {
        return text.length() % 2 == 0 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private Broken wrong(String name, String kind) {
        return new Broken(item, "字段“" + name + "”缺失，或者不是" + kind);
    }
}
