package org.tiean.document.page;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tiean.document.form.Catalogue;
import org.tiean.document.form.Filled;
import tools.jackson.databind.JsonNode;

/** Fills the template of a form; the result is well-formed XHTML. */
public final class Template {
    private final TemplateEngine engine = new TemplateEngine();

    public Template() {
        var resolver = new ClassLoaderTemplateResolver(Template.class.getClassLoader());
        resolver.setPrefix("law/forms/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
    }

    public String fill(Catalogue catalogue, String code, JsonNode data, boolean draft) {
        return fill(catalogue, code, code, data, draft);
    }

    /** The same inside another template, which finds the form's own as {@code own}. */
    public String fill(Catalogue catalogue, String code, String around, JsonNode data, boolean draft) {
        String folder = catalogue.version() + "/";
        return engine.process(
                folder + "page",
                new Context(
                        Locale.CHINA,
                        Map.of(
                                "form",
                                catalogue.form(code),
                                "main",
                                folder + around,
                                "own",
                                folder + code,
                                "parts",
                                folder + "parts",
                                "x",
                                new Filled(catalogue, code, data, draft))));
    }
}
