package org.tiean.casework;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiean.document.OldNumbers;
import org.tiean.document.booklet.BlankSheets;
import org.tiean.procedure.Earlier;
import org.tiean.procedure.Entry;
import org.tiean.procedure.PaperRef;

/** What a case from paper means for the registers of numbers and of blank sheets, in the transaction of the act. */
@Component
class OldPapers {
    private final OldNumbers numbers;

    private final BlankSheets sheets;

    OldPapers(OldNumbers numbers, BlankSheets sheets) {
        this.numbers = numbers;
        this.sheets = sheets;
    }

    void follow(CaseClerk.Place place, Entry entry) {
        if (entry.act().equals("leave-on-paper")) {
            numbers.letGo(place.matter());
            sheets.release(place.matter());
        } else if (entry.act().equals("register-sheet")) {
            sheets.used(place.matter());
        } else if (!entry.effects().earlier().isEmpty()) {
            numbers.goOn(place.org(), place.matter(), borne(entry));
            sheets.release(place.matter());
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
