package org.tiean.procedure.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiean.kernel.Article;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** The flow chart of a procedure as SVG: a lane per kind of strand, a card per stage, a line per act. */
public final class FlowChart {
    private static final int TOP = 84;
    private static final int GAP = 24;

    private final Svg svg = new Svg();
    private final List<Lane> lanes = new ArrayList<>();

    private FlowChart() {}

    public static <M> String svg(Procedure<M> procedure) {
        var chart = new FlowChart();
        Arrays.stream(StrandKind.values()).forEach(kind -> chart.lane(procedure, kind));
        return chart.draw(procedure.label(), procedure.id());
    }

    private <M> void lane(Procedure<M> procedure, StrandKind kind) {
        List<Card> cards = procedure.stages().stream()
                .filter(stage -> stage.kind() == kind)
                .map(stage -> card(procedure, stage))
                .toList();
        if (!cards.isEmpty()) {
            lanes.add(new Lane(kind, cards));
        }
    }

    private static <M> Card card(Procedure<M> procedure, Stage stage) {
        List<Door> doors = new ArrayList<>();
        for (Rule<M, ?> rule : procedure.rules()) {
            if (rule.strand() == stage.kind() && rule.from().contains(stage.code())) {
                doors.add(new Door(rule.label(), articles(rule.articles()), rule.to(), false));
            }
            rule.moves().stream()
                    .flatMap(move -> move.shifts().stream())
                    .filter(shift -> shift.from().kind() == stage.kind()
                            && shift.from().code().equals(stage.code()))
                    .forEach(shift ->
                            doors.add(new Door(rule.label(), cause(rule.strand(), stage.kind()), shift.to(), true)));
        }
        return new Card(stage, doors);
    }

    private static String cause(StrandKind acted, StrandKind moved) {
        return acted == moved ? "条件满足时自动变更" : "随" + acted.label() + "的办理自动变更";
    }

    private static String articles(List<Article> articles) {
        String all = String.join("、", articles.stream().map(Article::label).toList());
        return all.length() <= 30 ? all : all.substring(0, all.lastIndexOf('、', 30)) + " 等";
    }

    private String draw(String title, String id) {
        int x = GAP;
        int bottom = 0;
        for (Lane lane : lanes) {
            lane.place(x, TOP + 40);
            x += lane.width() + GAP;
            bottom = Math.max(bottom, lane.bottom());
        }
        svg.begin(x, bottom + GAP * 2);
        svg.text(GAP, 40, title, "title");
        svg.text(GAP, 62, id + "　每张卡片是一个阶段，卡片内是该阶段可以办理的事项及其依据；实线为办理后的去向，虚线为随其他线索变更", "note");
        for (Lane lane : lanes) {
            svg.rect(lane.x(), TOP, lane.width(), bottom + GAP - TOP, "lane");
            svg.text(lane.x() + 16, TOP + 26, lane.kind().label(), "lanetitle");
        }
        lanes.forEach(lane -> lane.draw(svg));
        return svg.end();
    }
}
