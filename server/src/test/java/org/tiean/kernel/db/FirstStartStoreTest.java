package org.tiean.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.kernel.Milestones;
import org.tiean.support.StoreTest;

@StoreTest
class FirstStartStoreTest {
    private static final DefaultApplicationArguments NONE = new DefaultApplicationArguments();

    @Autowired
    Milestones milestones;

    @Test
    void an_evaluation_database_never_starts_for_production() {
        assertThatThrownBy(() -> new FirstStart(milestones, List.of(), false, false).run(NONE))
                .hasMessageContaining("演示数据库不能用于生产");
    }

    @Test
    void the_sample_city_is_filled_once_and_again_only_if_it_was_interrupted() {
        var fillings = new AtomicInteger();
        EvaluationSeed interrupted = () -> {
            fillings.incrementAndGet();
            throw new IllegalStateException("power cut");
        };
        assertThatThrownBy(() -> new FirstStart(milestones, List.of(interrupted), true, true).run(NONE))
                .hasMessage("power cut");
        for (int start = 0; start < 2; start++) {
            new FirstStart(milestones, List.of(fillings::incrementAndGet), true, true).run(NONE);
        }
        assertThat(fillings).hasValue(2);
    }
}
