package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.PaperColumn.*;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PartyRole;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.casework.penalty.closing.Retention;
import org.tiean.casework.penalty.decision.Acknowledgement;
import org.tiean.casework.penalty.decision.EducationWay;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.kernel.Fen;
import org.tiean.kernel.web.SheetRows;
import org.tiean.registry.PartyKind;

/** One line of the table, read as a case; what cannot be read is said column by column. */
final class PaperRow {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetRows.Line line;
    private final List<String> wrong = new ArrayList<>();

    PaperRow(SheetRows.Line line) {
        this.line = line;
    }

    List<String> wrong() {
        return wrong;
    }

    /** The number by which a second entry of the case is known. */
    String number() {
        String filing = text(FILING_NUMBER);
        return filing.isEmpty() ? text(DECISION_NUMBER) : filing;
    }

    String reason() {
        return text(REASON);
    }

    PartyKind kind() {
        return chosen(PARTY_KIND, PartyKind.values(), PartyKind::label, PartyKind.LEGAL_PERSON);
    }

    SheetRows.Line line() {
        return line;
    }

    /** Empty for the row of a case, else what the row adds to the case above. */
    String follows() {
        return text(FOLLOWS);
    }

    boolean isNotSame() {
        return yes(NOT_SAME);
    }

    /** The case with its parties and officers, as they were found. */
    PaperCase paper(List<PaperParty> parties, List<UUID> officers) {
        boolean spot = text(KIND).equals("当场");
        complain(!text(KIND).matches("普通|当场|"), KIND, "应为“普通”或者“当场”");
        return new PaperCase(
                spot,
                chosen(SOURCE, Source.values(), Source::label, Source.PLAN),
                date(FOUND),
                null,
                false,
                false,
                codes(),
                officers,
                date(FILED),
                given(FILING_NUMBER),
                null,
                spot ? null : date(CONCLUDED),
                parties,
                date(CLOSED),
                date(ARCHIVED),
                given(ARCHIVE_NUMBER),
                text(RETENTION).isEmpty()
                        ? null
                        : chosen(RETENTION, Retention.values(), Retention::label, Retention.Y10),
                List.of());
    }

    /** What the row says was paid, empty where it says nothing. */
    List<PaperParty.Payment> payments() {
        Fen paid = money(PAID);
        LocalDate paidOn = date(PAID_ON);
        complain((paid == null) != (paidOn == null), PAID, "和“到账日期”应当同时填写");
        return paid == null || paidOn == null ? List.of() : List.of(new PaperParty.Payment(paid, paidOn));
    }

    /** @param head the row of the case, which says how far it has come and what it is about */
    PaperParty party(UUID party, PaperRow head, List<PaperParty.Payment> payments) {
        boolean concluded = !head.text(CONCLUDED).isEmpty() || head.text(KIND).equals("当场");
        List<String> codes = codes().isEmpty() ? head.codes() : codes();
        return new PaperParty(
                party,
                false,
                kind().hasIdentity() ? PartyRole.INDIVIDUAL : PartyRole.UNIT,
                outcome(),
                concluded ? codes : List.of(),
                concluded ? sanctions() : List.of(),
                date(NOTICE),
                given(NOTICE_NUMBER),
                days(),
                yes(HEARING_TOLD),
                null,
                date(NOTICE_SERVED),
                mode(NOTICE_MODE),
                date(DEFENDED),
                date(RECHECKED),
                null,
                null,
                null,
                date(REVIEWED),
                null,
                date(DISCUSSED),
                date(DECIDED),
                given(DECISION_NUMBER),
                date(DECISION_SERVED),
                mode(DECISION_MODE),
                date(EDUCATED),
                text(EDUCATED).isEmpty()
                        ? null
                        : chosen(EDUCATION, EducationWay.values(), EducationWay::label, EducationWay.TALK),
                text(EDUCATED).isEmpty()
                        ? null
                        : chosen(
                                ACKNOWLEDGED, Acknowledgement.values(), Acknowledgement::label, Acknowledgement.SIGNED),
                payments,
                List.of(),
                List.of());
    }

    private @Nullable Outcome outcome() {
        return switch (text(OUTCOME)) {
            case "", "处罚" -> Outcome.PENALTY;
            case "轻微不罚" -> Outcome.MINOR;
            case "首违不罚" -> Outcome.FIRST_OFFENCE;
            case "无过错不罚" -> Outcome.NO_FAULT;
            case "事实不成立" -> Outcome.NOT_ESTABLISHED;
            default -> {
                complain(true, OUTCOME, "应为处罚、轻微不罚、首违不罚、无过错不罚或者事实不成立");
                yield null;
            }
        };
    }

    private List<Sanction> sanctions() {
        List<Sanction> all = new ArrayList<>();
        if (yes(WARNING)) {
            all.add(Sanction.warning());
        }
        Fen fine = money(FINE);
        if (fine != null) {
            all.add(new Sanction(SanctionKind.FINE, fine, null));
        }
        return all;
    }

    private List<String> codes() {
        return Arrays.stream(text(VIOLATIONS).split("[、,，;；\\s]+"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private @Nullable ServiceMode mode(PaperColumn column) {
        return text(column).isEmpty()
                ? null
                : chosen(column, ServiceMode.values(), ServiceMode::label, ServiceMode.DIRECT);
    }

    private <T> T chosen(PaperColumn column, T[] all, Function<T, String> label, T usual) {
        Optional<T> found = Arrays.stream(all)
                .filter(one -> label.apply(one).equals(text(column)))
                .findFirst();
        complain(found.isEmpty(), column, "没有“" + text(column) + "”这一项，请见填表说明");
        return found.orElse(usual);
    }

    private boolean yes(PaperColumn column) {
        complain(!text(column).matches("是|否|"), column, "应填“是”或者“否”");
        return text(column).equals("是");
    }

    private @Nullable Integer days() {
        String text = text(STATEMENT_DAYS);
        complain(!text.matches("\\d{0,3}"), STATEMENT_DAYS, "应为整数");
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }

    private @Nullable Fen money(PaperColumn column) {
        String text = text(column).replace(",", "").replace("，", "");
        boolean number = text.matches("\\d{1,10}(\\.\\d{1,2})?");
        complain(!text.isEmpty() && !number, column, "应为金额，例如 20000");
        return number ? new Fen(new BigDecimal(text).multiply(HUNDRED).longValueExact()) : null;
    }

    private @Nullable LocalDate date(PaperColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var found = DATE.matcher(text);
        try {
            if (found.matches()) {
                return LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        complain(true, column, "应为日期，例如 2026-01-31");
        return null;
    }

    String text(PaperColumn column) {
        return line.cell(column.head());
    }

    private @Nullable String given(PaperColumn column) {
        return text(column).isEmpty() ? null : text(column);
    }

    void complain(boolean reason, PaperColumn column, String message) {
        String said = column.head() + message;
        if (reason && !wrong.contains(said)) {
            wrong.add(said);
        }
    }
}
