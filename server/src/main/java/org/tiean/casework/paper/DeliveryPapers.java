package org.tiean.casework.paper;

import org.tiean.casework.penalty.ServiceMode;
import org.tiean.procedure.PaperRef;

/** Service returns. */
final class DeliveryPapers {
    private DeliveryPapers() {}

    static void serviceReturn(Sheet sheet, PaperContext at) {
        for (PaperRef paper : at.standing().papers()) {
            if (paper.strand().equals(at.asked().strand()) && paper.addressee() != null) {
                sheet.row("documents")
                        .put("title", at.titles().apply(paper.form()))
                        .put("number", paper.number())
                        .put("place", at.text("place"))
                        .put("date", at.entry().doneOn())
                        .put("method", ServiceMode.valueOf(at.data("mode")).label());
            }
        }
        String receiver = at.text("receiver");
        sheet.put("remark", PaperData.join(receiver.isBlank() ? "" : "收件人：" + receiver, at.text("note")));
    }
}
