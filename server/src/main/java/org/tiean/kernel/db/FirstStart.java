package org.tiean.kernel.db;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.tiean.kernel.EvaluationSeed;

/** Marks the database for evaluation or production for ever, and has a new evaluation city filled once. */
@Component
class FirstStart implements ApplicationRunner {
    private static final String EVALUATION = "evaluation";
    private static final String PRODUCTION = "production";
    private static final String SEEDED = "seeded";

    private final Milestones milestones;
    private final List<EvaluationSeed> seeds;
    private final boolean evaluation;
    private final boolean seeding;

    FirstStart(
            Milestones milestones,
            List<EvaluationSeed> seeds,
            @Value("${tiean.evaluation:false}") boolean evaluation,
            @Value("${tiean.seed:false}") boolean seeding) {
        this.milestones = milestones;
        this.seeds = seeds;
        this.evaluation = evaluation;
        this.seeding = seeding;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (milestones.reached(evaluation ? PRODUCTION : EVALUATION)) {
            throw new IllegalStateException(
                    evaluation
                            ? "生产数据库不能以演示方式启动 / a production database does not start for evaluation"
                            : "演示数据库不能用于生产 / an evaluation database does not start for production");
        }
        milestones.reach(evaluation ? EVALUATION : PRODUCTION);
        if (evaluation && seeding && !milestones.reached(SEEDED)) {
            seeds.forEach(EvaluationSeed::seed);
            milestones.reach(SEEDED);
        }
    }
}
