package org.tiean.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.web.Spreadsheet;
import org.tiean.statistics.FigureSheet.By;

/** Figures over HTTP: the table, and the same on one page of Excel or Word. */
@RestController
@RequestMapping("/api/statistics")
class FigureController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Figures figures;
    private final BusinessClock clock;
    private final boolean evaluation;

    FigureController(Figures figures, BusinessClock clock, @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.figures = figures;
        this.clock = clock;
        this.evaluation = evaluation;
    }

    /** From the first to the last month; without months from 1 January to today. */
    @GetMapping
    @Requires("statistics.read")
    FigureSheet sheet(
            @RequestParam(defaultValue = "ORGAN") By by,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable UUID organ) {
        Period period = period(from, to);
        return by == By.ORGAN ? figures.byOrgan(period) : figures.byMonth(period, organ);
    }

    @GetMapping("/figures.xlsx")
    @Requires("statistics.read")
    void excel(
            @RequestParam(defaultValue = "ORGAN") By by,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable UUID organ,
            HttpServletResponse response)
            throws IOException {
        FigureText text = new FigureText(sheet(by, from, to, organ), evaluation);
        begin(response, Spreadsheet.TYPE, "xlsx");
        new FigureWorkbook(text).write(response.getOutputStream());
    }

    @GetMapping("/figures.docx")
    @Requires("statistics.read")
    void word(
            @RequestParam(defaultValue = "ORGAN") By by,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable UUID organ,
            HttpServletResponse response)
            throws IOException {
        FigureText text = new FigureText(sheet(by, from, to, organ), evaluation);
        begin(response, WORD, "docx");
        new FigureLetter(text).write(response.getOutputStream());
    }

    private void begin(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"figures-" + clock.today() + "." + ending + "\"");
    }

    private Period period(@Nullable YearMonth from, @Nullable YearMonth to) {
        LocalDate today = clock.today();
        if (from == null && to == null) {
            return Period.yearToDate(today);
        }
        YearMonth last = to == null ? YearMonth.from(today) : to;
        YearMonth first = from == null ? last.withMonth(1) : from;
        if (!Period.isOne(first, last, today)) {
            throw Rejected.invalid("from", "期间从已经开始的月份起，止月不早于起月，最长十二个月");
        }
        return Period.of(first, last, today);
    }
}
