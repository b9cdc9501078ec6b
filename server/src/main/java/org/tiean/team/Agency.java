package org.tiean.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
                version);
    }

    /** The settings that have no value yet, by their Chinese names. */
    public List<String> missing() {
        var out = new ArrayList<String>();
        note(out, "复议机关", reviewGovernment);
        note(out, "管辖法院", court);
        note(out, "罚款代收银行", bank);
        note(out, "收款户名", accountName);
        note(out, "收款账号", account);
        note(out, "机关地址", address);
        note(out, "邮政编码", postcode);
        note(out, "联系电话", phone);
        note(out, "陈述申辩期限", statementDays);
        return out;
    }

    private static void note(List<String> out, String label, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            out.add(label);
        }
    }
}
