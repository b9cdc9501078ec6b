package org.tiean.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A matter that an officer has open. */
final class MatterOnPage {
    private static final Pattern ADDRESS = Pattern.compile("/matters/([0-9a-f-]{36})");
    private static final String READY = """
            async path => {
              const answer = await fetch(path);
              const matter = await answer.json();
              return matter.documents.every(paper => paper.ready);
            }""";

    private final Product product;
    private final Person officer;
    private final String id;

    MatterOnPage(Product product, Person officer) {
        this.product = product;
        this.officer = officer;
        officer.page().waitForURL(ADDRESS);
        Matcher found = ADDRESS.matcher(officer.page().url());
        if (!found.find()) {
            throw new AssertionError("no matter at " + officer.page().url());
        }
        this.id = Objects.requireNonNull(found.group(1));
    }

    MatterOnPage(Product product, Person officer, String id) {
        this.product = product;
        this.officer = officer;
        this.id = id;
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/matters/" + id;
    }

    /** Opens the page anew: the day may have changed. */
    void opened(String... query) {
        officer.go("/matters/" + id + String.join("", query));
        officer.sees(officer.heading("现在可以做"));
    }

    /** The paper is printed, signed, sealed, scanned and handed in. */
    void sealed(String form) {
        everyPaperIsReady();
        opened();
        byte[] scan = Papers.scanOf(
                officer.bytes("/api/documents/" + paper(form).get("id").asString() + "/pdf"));
        officer.opens("用印签发").attach("scan.pdf", "application/pdf", scan).send();
    }

    void served(String form) {
        officer.opens("送达")
                .write("收件人", "郑国梁（总经理）")
                .write("送达地点", "公司会议室")
                .attach("return.pdf", "application/pdf", Papers.anyPdf())
                .send();
    }

    /** The same matter before somebody else. */
    MatterOnPage by(Person other) {
        return new MatterOnPage(product, other, id);
    }

    /** The form of an act, by its address. */
    Sheet form(String act, String strand) {
        opened("?act=" + act + "&strand=" + strand);
        return new Sheet(officer.page());
    }

    /** How many papers are on their way to somebody. */
    int onTheirWay() {
        return strands("PREPARED", "SEALED").size();
    }

    /** Every paper that waits is printed, signed, sealed, scanned and handed in. */
    void sealedAll() {
        everyPaperIsReady();
        for (String strand : strands("PREPARED")) {
            String paper = null;
            for (JsonNode each : officer.get(path()).body().get("documents")) {
                if (each.get("strand").asString().equals(strand)) {
                    paper = each.get("id").asString();
                }
            }
            byte[] scan = Papers.scanOf(officer.bytes("/api/documents/" + paper + "/pdf"));
            form("seal", strand).attach("scan.pdf", "application/pdf", scan).send();
        }
    }

    void servedAll() {
        for (String strand : strands("SEALED")) {
            form("serve", strand)
                    .write("收件人", "当事人本人")
                    .write("送达地点", "公司会议室")
                    .attach("return.pdf", "application/pdf", Papers.anyPdf())
                    .send();
        }
    }

    String stageOf(String strand) {
        for (JsonNode each : officer.get(path()).body().get("strands")) {
            if (each.get("id").asString().equals(strand)) {
                return each.get("stage").asString();
            }
        }
        throw new AssertionError("no strand " + strand);
    }

    /** The ways of papers that have come to one of the stages. */
    private List<String> strands(String... stages) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : officer.get(path()).body().get("strands")) {
            if (each.get("kind").asString().equals("SERVICE")
                    && List.of(stages).contains(each.get("stage").asString())) {
                found.add(each.get("id").asString());
            }
        }
        return found;
    }

    void everyPaperIsReady() {
        officer.page().waitForFunction(READY, path(), new Page.WaitForFunctionOptions().setPollingInterval(100));
    }

    private JsonNode paper(String form) {
        JsonNode found = null;
        for (JsonNode paper : officer.get(path()).body().get("documents")) {
            if (paper.get("form").asString().equals(form)) {
                found = paper;
            }
        }
        return Objects.requireNonNull(found, form);
    }
}
