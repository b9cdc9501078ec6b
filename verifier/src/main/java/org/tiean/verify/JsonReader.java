package org.tiean.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the small JSON that the record uses: no duplicates, no nulls, no fractions, nothing after the value. */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** An object as a sorted map, an array as a list, else text, a long or a boolean. */
    static Object read(String text) throws Malformed {
        var reader = new JsonReader(text);
        Object value = reader.value(0);
        reader.blanks();
        if (reader.at != text.length()) {
            throw reader.malformed("值之后还有多余内容");
        }
        return value;
    }

    private Object value(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw malformed("嵌套过深");
        }
        blanks();
        char c = peek();
        switch (c) {
            case '{':
                return object(depth);
            case '[':
                return array(depth);
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            default:
                return number();
        }
    }

    private Map<String, Object> object(int depth) throws Malformed {
        var out = new TreeMap<String, Object>();
        at++;
        blanks();
        if (taken('}')) {
            return out;
        }
        do {
            blanks();
            String name = string();
            blanks();
            expect(':');
            if (out.put(name, value(depth + 1)) != null) {
                throw malformed("字段“" + name + "”重复");
            }
            blanks();
        } while (taken(','));
        expect('}');
        return out;
    }

    private List<Object> array(int depth) throws Malformed {
        var out = new ArrayList<>();
        at++;
        blanks();
        if (taken(']')) {
            return out;
        }
        do {
            out.add(value(depth + 1));
            blanks();
        } while (taken(','));
        expect(']');
        return out;
    }

    private String string() throws Malformed {
        expect('"');
        var out = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return out.toString();
            }
            if (c < 0x20) {
                throw malformed("字符串里有控制字符");
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws Malformed {
        char c = next();
        switch (c) {
            case '"':
            case '\\':
            case '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return unicode();
            default:
                throw malformed("不认识的转义");
        }
    }

    private char unicode() throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw malformed("\\u 后应有四位十六进制数");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private Long number() throws Malformed {
        int from = at;
        taken('-');
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(from, at);
        if (!digits.matches("0|-?[1-9][0-9]{0,18}")) {
            throw malformed("应为整数");
        }
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            throw malformed("整数过大");
        }
    }

    private Boolean word(String word, boolean value) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw malformed("不认识的值");
        }
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw malformed("内容不完整");
        }
        return text.charAt(at);
    }

    private char next() throws Malformed {
        char c = peek();
        at++;
        return c;
    }

    private boolean taken(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char c) throws Malformed {
        if (next() != c) {
            at--;
            throw malformed("此处应为 " + c);
        }
    }

    private Malformed malformed(String why) {
        return new Malformed("第 " + (at + 1) + " 个字符处" + why);
    }

    /** What is wrong with the text, in Chinese. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String why) {
            super(why);
        }
    }
}
