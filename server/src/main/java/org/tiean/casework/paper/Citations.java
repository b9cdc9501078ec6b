package org.tiean.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.kernel.ChineseNumber;

/** Turns the catalogue's bases (安全生产法第92条第1款) into citations in full (《中华人民共和国安全生产法》第九十二条第一款). */
final class Citations {
    private static final Pattern CITED = Pattern.compile("《?([^第《》]+?)》?(第[^、；;，]+(?:[、，][^；;]*)?)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> STATUTES =
            List.of("安全生产法", "行政处罚法", "行政强制法", "消防法", "突发事件应对法", "危险化学品安全法", "刑法", "行政许可法");

    private Citations() {}

    static List<String> of(String bases) {
        List<String> out = new ArrayList<>();
        for (String basis : bases.split("[；;]")) {
            Matcher cited = CITED.matcher(basis.strip());
            if (cited.matches()) {
                out.add("《" + full(cited.group(1).strip()) + "》" + chinese(cited.group(2)));
            } else if (!basis.isBlank()) {
                out.add(basis.strip());
            }
        }
        return out;
    }

    private static String full(String name) {
        return STATUTES.contains(name) ? "中华人民共和国" + name : name;
    }

    private static String chinese(String text) {
        return DIGITS.matcher(text)
                .replaceAll(digits -> ChineseNumber.of(Integer.parseInt(digits.group())))
                .replace("(", "（")
                .replace(")", "）");
    }
}
