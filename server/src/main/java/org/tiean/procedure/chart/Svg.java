package org.tiean.procedure.chart;

/** Writes the few shapes a chart needs. */
final class Svg {
    private static final String STYLE = """
        text { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1f2933; }
        .title { font-size: 22px; font-weight: 600; }
        .lanetitle { font-size: 16px; font-weight: 600; fill: #1d4f91; }
        .stage { font-size: 15px; font-weight: 600; }
        .act { font-size: 13px; }
        .follow { font-size: 13px; fill: #52606d; }
        .to { font-size: 12px; fill: #1d4f91; }
        .note { font-size: 11px; fill: #52606d; }
        .lane { fill: #f5f7f9; stroke: #d9dee5; rx: 8px; }
        .card { fill: #ffffff; stroke: #9fb3c8; rx: 6px; }
        .end { fill: #e8f5ec; stroke: #1b6e3c; }
        .hair { stroke: #e4e8ed; }
        .wire { fill: none; stroke: #1d4f91; stroke-width: 1.2; opacity: .75; }
        .dash { stroke: #52606d; stroke-dasharray: 4 3; }
        """;

    private final StringBuilder out = new StringBuilder();

    void begin(int width, int height) {
        out.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\">\n<style>\n%s</style>\n")
                .formatted(width, height, width, height, STYLE));
        out.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#1d4f91\"/></marker></defs>\n");
        out.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height));
    }

    void rect(int x, int y, int width, int height, String kind) {
        out.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                .formatted(kind, x, y, width, height));
    }

    void text(int x, int y, String text, String kind) {
        out.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(kind, x, y, escaped(text)));
    }

    void textEnd(int x, int y, String text, String kind) {
        out.append("<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                .formatted(kind, x, y, escaped(text)));
    }

    void line(int x1, int y1, int x2, int y2, String kind) {
        out.append("<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n".formatted(kind, x1, y1, x2, y2));
    }

    /** From a door out into its channel, along it, and back to the head of a card. */
    void wire(int x, int from, int channel, int to, boolean dashed) {
        int turn = to > from ? 5 : -5;
        out.append(("<path class=\"wire%s\" marker-end=\"url(#tip)\" d=\"M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d\"/>\n")
                .formatted(
                        dashed ? " dash" : "",
                        x,
                        from,
                        channel - 5,
                        channel,
                        from,
                        channel,
                        from + turn,
                        to - turn,
                        channel,
                        to,
                        channel - 5,
                        to,
                        x));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String end() {
        return out.append("</svg>\n").toString();
    }
}
