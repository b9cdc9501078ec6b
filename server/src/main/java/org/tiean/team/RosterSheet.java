package org.tiean.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.web.SheetRows;
import org.tiean.kernel.web.Spreadsheet;

/** The roster as a spreadsheet, the same heads on the way out and on the way in. */
final class RosterSheet {
    private static final int MOST_ROWS = 5_000;
    static final String ORG = "机构";
    static final String NAME = "姓名";
    static final String ACCOUNT = "账号";
    static final String KIND = "人员类别";
    static final String LAWYER = "法律职业资格";
    static final String SINCE = "到岗日期";
    static final String NUMBER = "执法证号";
    static final String FIELDS = "执法类别";
    static final String AREA = "执法区域代码";
    static final String ISSUER = "发证机关";
    static final String FROM = "有效期起";
    static final String TO = "有效期止";
    private static final String STATE = "状态";
    private static final String WRONG = "错误原因";
    static final List<String> HEADS =
            List.of(ORG, NAME, ACCOUNT, KIND, LAWYER, SINCE, NUMBER, FIELDS, AREA, ISSUER, FROM, TO);

    private RosterSheet() {}

    /** A row of a file by its heads, with the number Excel shows at its left. */
    record Read(int number, Map<String, String> cells) {
        String cell(String head) {
            return cells.getOrDefault(head, "").strip();
        }
    }

    static Spreadsheet of(List<Roster.Line> lines) {
        List<String> heads = new ArrayList<>(HEADS);
        heads.add(STATE);
        List<List<String>> rows = new ArrayList<>();
        for (Roster.Line line : lines) {
            if (line.certificates().isEmpty()) {
                rows.add(row(line, null));
            }
            line.certificates().forEach(held -> rows.add(row(line, held)));
        }
        return new Spreadsheet("执法人员", heads, rows);
    }

    static Spreadsheet template() {
        return new Spreadsheet(
                "执法人员",
                HEADS,
                List.of(List.of(
                        "（机构全称，示例行请删除）",
                        "张三",
                        "",
                        Officer.ENFORCER,
                        "否",
                        "2026-01-01",
                        "27010000001",
                        "安全生产、应急管理",
                        "610104000000",
                        "陕西省人民政府",
                        "2026-01-01",
                        "2030-12-31")));
    }

    static Spreadsheet errors(List<RosterImport.Wrong> errors) {
        List<String> heads = new ArrayList<>(HEADS);
        heads.add(WRONG);
        return new Spreadsheet(
                "未导入的行",
                heads,
                errors.stream()
                        .map(error -> {
                            List<String> cells = new ArrayList<>(HEADS.stream()
                                    .map(head -> error.cells().getOrDefault(head, ""))
                                    .toList());
                            cells.add("第" + error.row() + "行：" + error.message());
                            return cells;
                        })
                        .toList());
    }

    /** The rows of the first sheet below the one that holds the heads; empty rows are passed over. */
    static List<Read> read(byte[] file) {
        return SheetRows.read(file, List.of(ORG, NAME), MOST_ROWS).stream()
                .map(row -> new Read(row.number(), row.cells()))
                .toList();
    }

    private static List<String> row(Roster.Line line, Roster.@Nullable Held held) {
        return List.of(
                line.orgName(),
                line.name(),
                Objects.requireNonNullElse(line.account(), ""),
                line.kind(),
                line.legalQualification() ? "是" : "否",
                line.fromOn().toString(),
                held == null ? "" : held.number(),
                held == null ? "" : String.join("、", held.kinds()),
                held == null ? "" : held.regionFrom(),
                held == null || held.issuer() == null ? "" : held.issuer(),
                held == null ? "" : held.validFrom().toString(),
                held == null ? "" : held.validTo().toString(),
                held == null ? "未持证" : held.label());
    }
}
