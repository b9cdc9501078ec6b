package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.procedure.PaperRef;

/** Service returns, announcements and confirmed addresses. */
final class DeliveryPapers {
    private DeliveryPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        switch (at.asked().form()) {
            case "service-return" -> serviceReturn(sheet, at);
            case "service-announcement" -> announcement(sheet, at);
            case "service-address-confirmation" -> address(sheet, at);
            default ->
                throw new IllegalStateException(
                        "no paper of delivery " + at.asked().form());
        }
    }

    private static void serviceReturn(Sheet sheet, PaperContext at) {
        for (PaperRef paper : at.standing().papers()) {
            if (paper.strand().equals(at.asked().strand()) && paper.addressee() != null) {
                sheet.row("documents")
                        .put("title", at.titles().apply(paper.form()))
                        .put("number", paper.number())
                        .put("place", at.text("place"))
                        .put("date", at.entry().doneOn())
                        .put("method", mode(at).label());
            }
        }
        String receiver = at.text("receiver");
        sheet.put("remark", PaperData.join(receiver.isBlank() ? "" : "收件人：" + receiver, at.text("note")));
    }

    private static ServiceMode mode(PaperContext at) {
        return switch (at.entry().act()) {
            case "serve-electronically" -> ServiceMode.ELECTRONIC;
            case "announcement-over" -> ServiceMode.ANNOUNCEMENT;
            default -> ServiceMode.valueOf(at.data("mode"));
        };
    }

    private static void announcement(Sheet sheet, PaperContext at) {
        for (PaperRef paper : at.standing().papers()) {
            if (paper.strand().equals(at.asked().strand()) && paper.addressee() != null) {
                sheet.part("paper")
                        .put("title", at.titles().apply(paper.form()))
                        .put("number", paper.number());
            }
        }
        sheet.put("reason", at.text("reason")).put("gist", at.text("gist")).put("collectAt", at.text("collectAt"));
    }

    private static void address(Sheet sheet, PaperContext at) {
        sheet.put("serviceAddress", at.text("address"))
                .put("servicePostcode", at.text("postcode"))
                .put("preferred", ServiceMode.valueOf(at.data("preferred")).label())
                .put("remark", at.text("remark"));
        for (String key : List.of("office", "mobile", "fax", "email")) {
            sheet.part("contacts").put(key, at.text(key));
        }
        sheet.part("eService")
                .put("accepted", at.data("electronic").equals("true") ? "yes" : "no")
                .put("account", at.text("account"));
    }
}
