package org.tiean.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party as it is entered. */
record PartyBody(
        @Pattern(regexp = "\\d{12}", message = "区划代码为十二位数字") @Nullable
        String region,

        @Pattern(regexp = "\\d{12}", message = "区划代码为十二位数字") @Nullable
        String division,

        @NotNull(message = "请选择当事人类别") PartyKind kind,
        @NotBlank(message = "请填写名称或姓名") @Size(max = 200) String name,
        @Size(max = 32) @Nullable String uscc,
        @Size(max = 200) @Nullable String headOffice,
        @Size(max = 60) @Nullable String representative,
        @Size(max = 60) @Nullable String representativePost,

        @Pattern(regexp = "身份证|护照|港澳台通行证|身份不明", message = "证件类型不在目录内") @Nullable
        String idKind,

        @Size(max = 40) @Nullable String idNumber,
        @Size(max = 4) @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Size(max = 200) @Nullable String employer,
        @Size(max = 60) @Nullable String employerPost,
        @Size(max = 300) @Nullable String address,
        @Size(max = 12) @Nullable String postcode,
        @Size(max = 40) @Nullable String phone,
        @Nullable Integer version) {
    Party party(UUID id, long responsible) {
        return new Party(
                id,
                region == null ? responsible : Long.parseLong(region),
                division == null ? null : Long.valueOf(division),
                kind,
                name.strip(),
                code(uscc),
                clean(headOffice),
                clean(representative),
                clean(representativePost),
                clean(idKind),
                idNumber == null ? null : idNumber.strip().toUpperCase(Locale.ROOT),
                clean(sex),
                bornOn,
                clean(employer),
                clean(employerPost),
                address == null ? null : address.strip(),
                clean(postcode),
                phone == null ? null : phone.strip(),
                version == null ? 0 : version);
    }

    /** What a repeated request is compared by: nothing personal may leave a trace outside the sealed columns. */
    List<String> unsealed() {
        return Arrays.asList(kind.name(), name, String.valueOf(uscc), String.valueOf(version));
    }

    private static @Nullable String code(@Nullable String text) {
        String cleaned = clean(text);
        return cleaned == null ? null : cleaned.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
