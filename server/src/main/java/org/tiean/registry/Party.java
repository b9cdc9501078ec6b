package org.tiean.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise or a person that can be a party; personal data is masked unless it was opened with a reason.
 *
 * @param region code of the body responsible; the place itself is the division
 * @param name of the unit, the shop or the person
 * @param representative 法定代表人, 负责人, or the operator of a sole trader
 */
public record Party(
        UUID id,
        long region,
        @Nullable Long division,
        PartyKind kind,
        String name,
        @Nullable String uscc,
        @Nullable String headOffice,
        @Nullable String representative,
        @Nullable String representativePost,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String employer,
        @Nullable String employerPost,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone,
        int version) {

    /** As papers name the party: a sole trader by shop and operator together. */
    public String printedName() {
        return switch (kind) {
            case SOLE_TRADER -> name + "（经营者：" + (representative == null ? "　　" : representative) + "）";
            case UNLICENSED ->
                representative == null || representative.equals(name) ? name : representative + "（" + name + "）";
            default -> name;
        };
    }

    /** The same data as a new entry of another region's register. */
    Party in(UUID other, long otherRegion) {
        return new Party(
                other,
                otherRegion,
                division,
                kind,
                name,
                uscc,
                headOffice,
                representative,
                representativePost,
                idKind,
                idNumber,
                sex,
                bornOn,
                employer,
                employerPost,
                address,
                postcode,
                phone,
                1);
    }

    Party masked() {
        return with(
                Mask.number(idNumber),
                Mask.number(phone),
                kind.hasIdentity() ? Mask.address(address) : address,
                version);
    }

    Party with(@Nullable String idNumber, @Nullable String phone, @Nullable String address, int version) {
        return new Party(
                id,
                region,
                division,
                kind,
                name,
                uscc,
                headOffice,
                representative,
                representativePost,
                idKind,
                idNumber,
                sex,
                bornOn,
                employer,
                employerPost,
                address,
                postcode,
                phone,
                version);
    }
}
