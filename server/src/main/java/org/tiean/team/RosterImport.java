package org.tiean.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.kernel.Uuid7;
import org.tiean.team.RosterSheet.Read;

/** Takes a roster over row by row: a new person, a new certificate of a known one, or nothing new. */
@Component
class RosterImport {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int LONGEST_NAME = 40;

    private final OfficerTable officers;
    private final CertificateTable certificates;
    private final Orgs orgs;
    private final Users users;

    RosterImport(OfficerTable officers, CertificateTable certificates, Orgs orgs, Users users) {
        this.officers = officers;
        this.certificates = certificates;
        this.orgs = orgs;
        this.users = users;
    }

    /** A row that was not taken over, as it stood in the file. */
    record Wrong(int row, String message, Map<String, String> cells) {}

    record Result(int added, int certified, int unchanged, List<Wrong> errors) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Result take(List<Read> rows) {
        List<Wrong> errors = new ArrayList<>();
        int added = 0;
        int certified = 0;
        int unchanged = 0;
        for (Read row : rows) {
            Checked checked = new Checked(row);
            if (!checked.wrong.isEmpty()) {
                errors.add(new Wrong(row.number(), String.join("；", checked.wrong), row.cells()));
                continue;
            }
            boolean fresh = checked.known.isEmpty();
            UUID id = checked.known.map(Officer::id).orElseGet(checked::add);
            boolean newCertificate = checked.certify(id);
            added += fresh ? 1 : 0;
            certified += newCertificate ? 1 : 0;
            unchanged += fresh || newCertificate ? 0 : 1;
        }
        return new Result(added, certified, unchanged, errors);
    }

    /** One row with everything that is wrong in it; earlier rows of the file already count. */
    private final class Checked {
        private final Read row;
        private final List<String> wrong = new ArrayList<>();
        private final @Nullable Org org;
        private final Users.@Nullable Person account;
        private final Optional<Officer> known;
        private final @Nullable LocalDate since;
        private final @Nullable LocalDate from;
        private final @Nullable LocalDate to;

        Checked(Read row) {
            this.row = row;
            this.org = org();
            this.account = account();
            this.known = known();
            String name = row.cell(RosterSheet.NAME);
            complain(name.isEmpty() || name.length() > LONGEST_NAME, "姓名不能为空，不超过四十个字");
            complain(!row.cell(RosterSheet.KIND).matches(Officer.KINDS), "人员类别应为：" + Officer.KINDS.replace("|", "、"));
            complain(!row.cell(RosterSheet.LAWYER).matches("是|否|"), "法律职业资格应填“是”或者“否”");
            this.since = date(RosterSheet.SINCE, known.isEmpty());
            boolean carries = !row.cell(RosterSheet.NUMBER).isEmpty();
            this.from = date(RosterSheet.FROM, carries);
            this.to = date(RosterSheet.TO, carries);
            if (carries) {
                complain(from != null && to != null && !to.isAfter(from), "有效期止应晚于有效期起");
                complain(row.cell(RosterSheet.FIELDS).isEmpty(), "请填写执法类别");
                complain(!row.cell(RosterSheet.AREA).matches("[1-9]\\d{11}"), "执法区域代码应为十二位数字");
                complain(
                        certificates.taken(
                                row.cell(RosterSheet.NUMBER),
                                known.map(Officer::id).orElseGet(() -> new UUID(0, 0))),
                        "该证号已登记在其他人员名下");
            }
        }

        private @Nullable Org org() {
            String name = row.cell(RosterSheet.ORG);
            Org found = orgs.named(name).stream()
                    .filter(one -> Actors.current().covers(one.region()))
                    .findFirst()
                    .orElse(null);
            complain(found == null, "没有找到机构“" + name + "”，或者不在您的辖区内");
            return found;
        }

        private Users.@Nullable Person account() {
            String given = row.cell(RosterSheet.ACCOUNT);
            Users.Person found = given.isEmpty() ? null : users.byAccount(given).orElse(null);
            complain(!given.isEmpty() && found == null, "没有账号“" + given + "”");
            complain(found != null && !found.name().equals(row.cell(RosterSheet.NAME)), "账号“" + given + "”的姓名与本行不一致");
            return found;
        }

        private Optional<Officer> known() {
            if (account != null) {
                return officers.all(List.of(account.id())).stream().findFirst();
            }
            if (org == null) {
                return Optional.empty();
            }
            List<Officer> named = officers.named(org.id(), row.cell(RosterSheet.NAME));
            complain(named.size() > 1, "本机构有同名人员，请填写账号加以区分");
            return named.stream().findFirst();
        }

        private @Nullable LocalDate date(String head, boolean required) {
            String text = row.cell(head);
            if (text.isEmpty()) {
                complain(required, "请填写" + head);
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
            complain(true, head + "应为日期，例如 2026-01-31");
            return null;
        }

        private void complain(boolean reason, String message) {
            if (reason) {
                wrong.add(message);
            }
        }

        private UUID add() {
            UUID id = account == null ? Uuid7.next() : account.id();
            Org place = java.util.Objects.requireNonNull(org);
            officers.insert(new Officer(
                    id,
                    account == null ? null : id,
                    place.region(),
                    place.id(),
                    row.cell(RosterSheet.NAME),
                    row.cell(RosterSheet.KIND),
                    row.cell(RosterSheet.LAWYER).equals("是"),
                    null,
                    java.util.Objects.requireNonNull(since),
                    null,
                    1));
            return id;
        }

        /** False where the row carries no certificate, or one that is already known. */
        private boolean certify(UUID officer) {
            String number = row.cell(RosterSheet.NUMBER);
            if (number.isEmpty()
                    || certificates.of(List.of(officer)).stream()
                            .anyMatch(held -> held.number().equals(number)
                                    && held.validFrom().equals(from))) {
                return false;
            }
            String issuer = row.cell(RosterSheet.ISSUER);
            certificates.insert(
                    new Certificate(
                            Uuid7.next(),
                            officer,
                            number,
                            Arrays.stream(row.cell(RosterSheet.FIELDS).split("[、,，;；\\s]+"))
                                    .filter(kind -> !kind.isBlank())
                                    .toList(),
                            Roster.area(row.cell(RosterSheet.AREA), null),
                            issuer.isEmpty() ? null : issuer,
                            java.util.Objects.requireNonNull(from),
                            java.util.Objects.requireNonNull(to),
                            List.of(),
                            null),
                    java.util.Objects.requireNonNull(org).region());
            return true;
        }
    }
}
