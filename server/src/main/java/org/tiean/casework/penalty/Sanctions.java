package org.tiean.casework.penalty;

import java.util.List;

/** What a list of sanctions must satisfy. */
public final class Sanctions {
    private Sanctions() {}

    /** At least one, no kind twice, money where the kind is money. */
    public static boolean complete(List<Sanction> sanctions) {
        return !sanctions.isEmpty()
                && sanctions.stream().map(Sanction::kind).distinct().count() == sanctions.size()
                && sanctions.stream()
                        .allMatch(sanction -> sanction.kind().isMoney()
                                == (sanction.amount() != null
                                        && !sanction.amount().isZero()));
    }
}
