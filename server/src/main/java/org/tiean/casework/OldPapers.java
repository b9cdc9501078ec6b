package org.tiean.casework;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiean.document.OldNumbers;
import org.tiean.procedure.Earlier;
import org.tiean.procedure.Entry;
import org.tiean.procedure.PaperRef;

/** What taking a case over means for the register of numbers, in the transaction of the act. */
@Component
class OldPapers {
    private final OldNumbers numbers;

    OldPapers(OldNumbers numbers) {
        this.numbers = numbers;
    }

    void follow(CaseClerk.Place place, Entry entry) {
        if (entry.act().equals("leave-on-paper")) {
            numbers.letGo(place.matter());
        } else if (!entry.effects().earlier().isEmpty()) {
            numbers.goOn(place.org(), place.matter(), borne(entry));
        }
    }

    private static List<OldNumbers.Old> borne(Entry entry) {
        List<OldNumbers.Old> borne = new ArrayList<>();
        for (Earlier step : entry.effects().earlier()) {
            for (PaperRef paper : step.effects().documents()) {
                if (paper.number() != null) {
                    borne.add(new OldNumbers.Old("", paper.form(), paper.number(), step.doneOn()));
                }
            }
        }
        return borne;
    }
}
