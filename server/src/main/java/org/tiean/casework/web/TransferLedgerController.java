package org.tiean.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.view.TransferLedger;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.web.Spreadsheet;

/** The ledger kept with police and procuratorate, and its spreadsheet. */
@RestController
@RequestMapping("/api")
class TransferLedgerController {
    private static final List<String> HEADS = List.of(
            "立案文号", "案件", "当事人", "办到", "报告", "决定", "是否移送", "移送", "公安回执", "补充材料", "公安答复", "是否立案", "移交物品", "退回", "历时（天）",
            "超期", "不移送的理由");

    private final TransferLedger ledger;
    private final BusinessClock clock;

    TransferLedgerController(TransferLedger ledger, BusinessClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    record Listed(@NotNull List<TransferLedger.Item> items) {}

    @GetMapping("/transfers")
    @Requires("case.read")
    Listed list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean late) {
        return new Listed(ledger.list(from, to, stage, late));
    }

    @GetMapping("/transfers.xlsx")
    @Requires("case.read")
    void spreadsheet(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean late,
            HttpServletResponse response)
            throws IOException {
        new Spreadsheet(
                        "行刑衔接台账",
                        HEADS,
                        ledger.list(from, to, stage, late).stream()
                                .map(TransferLedgerController::cells)
                                .toList())
                .send(response, "transfers-" + clock.today());
    }

    private static List<@Nullable Object> cells(TransferLedger.Item item) {
        return Arrays.asList(
                item.number(),
                item.title(),
                item.party(),
                item.stageLabel(),
                item.reportedOn(),
                item.decidedOn(),
                yes(item.approved(), "移送", "不移送"),
                item.handedOn(),
                item.receivedOn(),
                item.supplementOn(),
                item.answeredOn(),
                yes(item.filed(), "立案", "不予立案"),
                item.goodsOn(),
                item.returnedOn(),
                item.days(),
                String.join("、", item.late()),
                item.reason());
    }

    private static String yes(@Nullable Boolean answer, String yes, String no) {
        return answer == null ? "" : answer ? yes : no;
    }
}
