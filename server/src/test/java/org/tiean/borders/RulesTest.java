package org.tiean.borders;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiean.borders.twin.Manager;
import org.tiean.borders.twin.ReadsTheClock;
import org.tiean.borders.twin.SpeaksSql;
import org.tiean.borders.twin.TakesAClock;
import org.tiean.borders.twin.store.Rows;

/** Each rule holds for the product and was seen to fail on a twin made to break it. */
@Tag("borders")
class RulesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tiean");
    private static final String[] PURE = {
        "org.tiean.procedure..", "org.tiean.kernel.term..", "org.tiean.casework.penalty.."
    };

    @Test
    void sql_has_its_place() {
        Rules.sqlHasItsPlace().check(PRODUCT);
        assertThat(violations(Rules.sqlHasItsPlace(), SpeaksSql.class)).isPositive();
        assertThat(violations(Rules.sqlHasItsPlace(), Rows.class)).isZero();
    }

    @Test
    void time_comes_through_the_door() {
        Rules.timeComesThroughTheDoor().check(PRODUCT);
        assertThat(violations(Rules.timeComesThroughTheDoor(), ReadsTheClock.class))
                .isEqualTo(4);
        assertThat(violations(Rules.timeComesThroughTheDoor(), TakesAClock.class))
                .isZero();
    }

    @Test
    void the_pure_core_is_pure() {
        Rules.pure(PURE).check(PRODUCT);
        String twins = "org.tiean.borders.twin..";
        assertThat(violations(Rules.pure(twins), SpeaksSql.class)).isPositive();
        assertThat(violations(Rules.pure(twins), TakesAClock.class)).isPositive();
        assertThat(violations(Rules.pure(twins), Manager.class)).isPositive();
    }

    @Test
    void names_say_the_thing_once() {
        Rules.namesSayTheThingOnce().check(PRODUCT);
        assertThat(violations(Rules.namesSayTheThingOnce(), Manager.class)).isEqualTo(1);
    }

    private static int violations(ArchRule rule, Class<?> twin) {
        return rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(twin))
                .getFailureReport()
                .getDetails()
                .size();
    }
}
