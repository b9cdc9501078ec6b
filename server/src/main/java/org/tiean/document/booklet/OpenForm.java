package org.tiean.document.booklet;

import org.tiean.document.form.Printed;
import org.tiean.team.Agency;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision on the spot as it leaves the printer blank: what the agency knows is printed, the rest is left to the pen. */
final class OpenForm {
    private static final int FACT_LINES = 4;

    private OpenForm() {}

    /** @param person whether the sheet is the one for persons */
    static ObjectNode of(Agency agency, boolean person) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("agency")
                .put("name", agency.name())
                .put("governmentForReview", agency.reviewGovernment())
                .put("court", agency.court())
                .put("bank", agency.bank())
                .put("account", agency.account());
        data.putObject("party")
                .put("name", pen(person ? 6 : 30))
                .put("address", pen(person ? 32 : 22))
                .put("postcode", pen(5))
                .put("uscc", pen(20))
                .put("legalRepresentative", pen(5))
                .put("position", pen(person ? 8 : 4))
                .put("phone", pen(7))
                .put("gender", pen(2))
                .put("age", pen(2))
                .put("idNumber", pen(9))
                .put("employer", pen(18))
                .put("employerAddress", pen(18));
        data.putObject("offence")
                .put("time", day() + pen(2) + "时" + pen(2) + "分")
                .put("place", pen(20));
        data.put("byHand", "yes")
                .put("factsAndEvidence", String.join("\n", java.util.Collections.nCopies(FACT_LINES, pen(36))))
                .put("violatedProvisions", pen(26))
                .put("penaltyProvisions", pen(26))
                .put("date", day());
        data.putArray("penalty").addObject().put("text", pen(9)).put("fen", pen(6));
        data.putArray("officers").addObject().put("certificate", pen(9));
        data.withArray("officers").addObject().put("certificate", pen(9));
        return data;
    }

    private static String day() {
        return pen(4) + "年" + pen(2) + "月" + pen(2) + "日";
    }

    /** Room for so many characters written by hand; the spaces are a third as wide. */
    private static String pen(int characters) {
        return Printed.OPEN.repeat(3 * characters);
    }
}
