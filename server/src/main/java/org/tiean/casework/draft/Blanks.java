package org.tiean.casework.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the text of one case into a pattern for another: what belongs to that case alone becomes a blank to be filled. */
public final class Blanks {
    private static final String CHINESE = "〇零一二三四五六七八九十百千两";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿";

    private record Rule(Pattern what, String blank) {
        static Rule of(String regex, String blank) {
            return new Rule(Pattern.compile(regex), blank);
        }
    }

    /** Longest meaning first: a number of a paper holds a year, an amount holds figures. */
    private static final List<Rule> RULES = List.of(
            Rule.of("[（(]?[\\p{IsHan}]{1,10}[）)]?[\\p{IsHan}]{0,8}[〔\\[（(]\\d{4}[〕\\]）)]\\s*第?[\\dA-Za-z-]+号", "【文号】"),
            Rule.of("\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日", "【日期】"),
            Rule.of("\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}", "【日期】"),
            Rule.of("[" + CHINESE + "]{4}年[" + CHINESE + "]{1,3}月(?:[" + CHINESE + "]{1,3}日)?", "【日期】"),
            Rule.of("\\d{1,2}\\s*(?:[:：]\\s*\\d{2}|时(?:\\s*\\d{1,2}\\s*分)?)", "【时间】"),
            Rule.of("\\d[\\d,，.]*\\s*[万千百亿]*\\s*(?:余)?元", "【金额】"),
            Rule.of("[" + CAPITALS + "]{1,30}[元圆](?:[" + CAPITALS + "角分]*[整正])?", "【金额】"),
            Rule.of("[" + CHINESE + "万亿]{1,20}余?元", "【金额】"),
            Rule.of("(?<![0-9A-Za-z])[0-9A-Z]{15,18}[Xx]?(?![0-9A-Za-z])", "【号码】"),
            Rule.of(
                    "(?:[\\p{IsHan}]{2}[省市]){0,2}(?:[\\p{IsHan}]{2,3}[区县])?[\\p{IsHan}]{2,4}(?:路|街|道|巷)[\\p{IsHan}]{0,3}?["
                            + CHINESE + "\\d]+号",
                    "【地址】"),
            Rule.of("(?:0\\d{2,3}-?)?\\d{7,11}", "【号码】"),
            // 第28条 names a law and stays
            Rule.of("(?<![第\\d.])\\d+(?:[.,]\\d+)*(?![\\d]*[条款项])", "【数字】"));

    private static final Pattern BLANK = Pattern.compile("【(?:当事人|姓名|文号|日期|时间|金额|号码|地址|数字)】");

    private Blanks() {}

    /** The text with blanks; names are those the case knows: of its parties, of persons, of officers. */
    public static String of(String text, Collection<String> parties, Collection<String> people) {
        String blank = without(without(text, parties, "【当事人】"), people, "【姓名】");
        for (Rule rule : RULES) {
            blank = rule.what().matcher(blank).replaceAll(rule.blank());
        }
        return blank;
    }

    /** The first blank that nobody has filled. */
    public static Optional<String> open(String text) {
        var found = BLANK.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static String without(String text, Collection<String> names, String blank) {
        String out = text;
        List<String> longest = names.stream()
                .flatMap(name -> Stream.of(name.split("[、，,\\s]+")))
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : longest) {
            out = out.replace(name, blank);
        }
        return out;
    }
}
