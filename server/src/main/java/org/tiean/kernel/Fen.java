package org.tiean.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in fen (1 yuan = 100 fen); never negative. */
public record Fen(@JsonValue long value) implements Comparable<Fen> {
    public static final Fen ZERO = new Fen(0);

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Fen {
        if (value < 0 || value >= 1_000_000_000_000_000_000L) {
            throw new IllegalArgumentException("amount out of range: " + value);
        }
    }

    public static Fen yuan(long yuan) {
        return new Fen(Math.multiplyExact(yuan, 100L));
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }

    public boolean isZero() {
        return value == 0;
    }

    /** Plain figures as printed on papers: 35000, 35000.50. */
    public String figures() {
        return value % 100 == 0 ? Long.toString(value / 100) : "%d.%02d".formatted(value / 100, value % 100);
    }

    /** Figures with thousands separators for the screen: 35,000. */
    public String grouped() {
        return value % 100 == 0 ? "%,d".formatted(value / 100) : "%,d.%02d".formatted(value / 100, value % 100);
    }

    /** Capital numerals (大写): 叁万伍仟元整. The 壹 before 拾 is never dropped. */
    public String capitals() {
        if (value == 0) {
            return "零元整";
        }
        long yuan = value / 100;
        int jiao = (int) (value / 10 % 10);
        int fen = (int) (value % 10);
        var out = new StringBuilder();
        if (yuan > 0) {
            out.append(integer(yuan)).append("元");
        }
        if (jiao == 0 && fen == 0) {
            return out.append("整").toString();
        }
        if (jiao > 0) {
            out.append(DIGITS[jiao]).append("角");
        } else if (yuan > 0) {
            out.append("零");
        }
        return fen > 0
                ? out.append(DIGITS[fen]).append("分").toString()
                : out.append("整").toString();
    }

    /** 亿 counts a number that may itself need 万: 壹万零壹亿, never 壹万亿零壹亿. */
    private static String integer(long number) {
        long hundredMillions = number / 100_000_000;
        int rest = (int) (number % 100_000_000);
        if (hundredMillions == 0) {
            return eight(rest);
        }
        String zero = rest > 0 && rest < 10_000_000 ? "零" : "";
        return integer(hundredMillions) + "亿" + (rest == 0 ? "" : zero + eight(rest));
    }

    private static String eight(int part) {
        int high = part / 10_000;
        int low = part % 10_000;
        if (high == 0) {
            return four(low);
        }
        String zero = low > 0 && low < 1_000 ? "零" : "";
        return four(high) + "万" + (low == 0 ? "" : zero + four(low));
    }

    private static String four(int part) {
        var out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append("零");
                gap = false;
            }
            out.append(DIGITS[digit]).append(PLACES[place]);
        }
        return out.toString();
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }
}
