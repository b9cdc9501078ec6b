package org.tiean.document.booklet;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.team.Agency;
import tools.jackson.databind.node.ObjectNode;

/** What a blank sheet of an agency prints, for tests. */
public final class OpenForms {
    private OpenForms() {}

    public static ObjectNode data(boolean person) {
        return OpenForm.of(
                new Agency(
                        new UUID(0, 1),
                        610104000000L,
                        LocalDate.of(2026, 1, 1),
                        null,
                        "西安市莲湖区应急管理局",
                        "莲",
                        "应急",
                        "西安市莲湖区人民政府",
                        "西安铁路运输法院",
                        "中国某某银行西安莲湖支行",
                        "西安市莲湖区财政局",
                        "6100000000000000001",
                        "西安市莲湖区某某路1号",
                        "710003",
                        "029-00000000",
                        3,
                        true,
                        false,
                        1,
                        1),
                person);
    }
}
