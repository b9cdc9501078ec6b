package org.tiean.team;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agency prints on its papers, in the version of a day; a paper that lacks one of these is not issued.
 *
 * @param shortName 简称 in numbers, e.g. 莲
 * @param organWord 机关代字 in numbers, e.g. 应急
 * @param reviewGovernment full name of the government that reviews (复议机关)
 * @param court full name of the court for suits
 * @param statementDays 陈述申辩期限 in working days; the statute sets no number
 * @param statementVerified false while that number is 待核
 * @param lateDays working days within which a recording is not late (补录); null where the parameter table decides
 * @param remoteArea whether cash at the party's request can be lawful here (处罚法69)
 */
public record Agency(
        UUID org,
        long region,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String name,
        String shortName,
        String organWord,
        @Nullable String reviewGovernment,
        @Nullable String court,
        @Nullable String bank,
        @Nullable String accountName,
        @Nullable String account,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable Integer statementDays,
        boolean statementVerified,
        boolean remoteArea,
        @Nullable Integer lateDays,
        int version) {

    /** The same settings under another name. */
    Agency called(String other) {
        return new Agency(
                org,
                region,
                fromOn,
                toOn,
                other,
                shortName,
                organWord,
                reviewGovernment,
                court,
                bank,
                accountName,
                account,
                address,
                postcode,
                phone,
                statementDays,
                statementVerified,
                remoteArea,
                lateDays,
                version);
    }

    /** The settings that have no value yet, by their Chinese names. */
    public List<String> missing() {
        return printed().entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All settings in one line, for the log of changes. */
    String words() {
        return Stream.concat(
                        Stream.of(name, "（" + shortName + "）" + organWord),
                        Stream.concat(
                                printed().entrySet().stream().map(entry -> entry.getKey() + "：" + entry.getValue()),
                                Stream.of("补录期限：" + text(lateDays), "偏远地区：" + (remoteArea ? "是" : "否"))))
                .collect(Collectors.joining("；"));
    }

    private Map<String, String> printed() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("复议机关", text(reviewGovernment));
        all.put("管辖法院", text(court));
        all.put("罚款代收银行", text(bank));
        all.put("收款户名", text(accountName));
        all.put("收款账号", text(account));
        all.put("机关地址", text(address));
        all.put("邮政编码", text(postcode));
        all.put("联系电话", text(phone));
        all.put("陈述申辩期限", text(statementDays));
        return all;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
