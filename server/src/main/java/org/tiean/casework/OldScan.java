package org.tiean.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The scan of a paper from before the case was taken over, bound where the paper itself would be. */
record OldScan(String id, String form, LocalDate on, String sha256, String type) {
    /** What is no form of the catalogue: bound behind the forms. */
    static final String OTHER = "scan";

    static List<OldScan> of(long line, JsonNode scans) {
        List<OldScan> all = new ArrayList<>();
        for (JsonNode scan : scans) {
            JsonNode file = scan.path("file");
            if (file.has("sha256")) {
                all.add(new OldScan(
                        "line-" + line + "-" + (all.size() + 1),
                        scan.get("form").asString(),
                        LocalDate.parse(scan.get("on").asString()),
                        file.get("sha256").asString(),
                        file.path("type").asString("")));
            }
        }
        return all;
    }

    boolean isForm() {
        return !form.equals(OTHER);
    }
}
