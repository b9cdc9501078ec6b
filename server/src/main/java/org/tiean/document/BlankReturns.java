package org.tiean.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiean.document.form.Form;
import org.tiean.document.form.Printed;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The return that goes along with a paper on its way to the addressee, to be signed where and when he takes it. */
@Component
class BlankReturns {
    private static final String FORM = "service-return";
    /** An empty value would be closed with a stroke. */
    private static final String OPEN = Printed.OPEN;

    private final Papers papers;
    private final Forms forms;
    private final boolean evaluation;

    BlankReturns(Papers papers, Forms forms, @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.papers = papers;
        this.forms = forms;
        this.evaluation = evaluation;
    }

    /** A decision made on the spot is signed for on the paper itself. */
    boolean goesWith(Paper paper) {
        return forms.form(paper.form()).outward()
                && paper.addressee() != null
                && !paper.form().startsWith("summary-");
    }

    int copies() {
        return forms.form(FORM).copies();
    }

    byte[] of(Paper paper) {
        Form form = forms.form(paper.form());
        JsonNode known = CanonicalJson.read(paper.data());
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String part : new String[] {"agency", "party", "caseName", "date"}) {
            if (known.has(part)) {
                data.set(part, known.get(part));
            }
        }
        data.put("number", OPEN);
        data.putArray("documents")
                .addObject()
                .put("title", form.title())
                .put("number", paper.number() == null ? OPEN : paper.number());
        return papers.blank(FORM, data, evaluation);
    }
}
