package org.tiean.casework.penalty;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All stories, told once more in one go, so that what they witness can be counted whatever order tests run in. */
final class Stories {
    static final List<Class<?>> TOLD = List.of(
            OrdinaryCaseTest.class,
            FilingTest.class,
            InvestigationTest.class,
            AddedPartyTest.class,
            InformingTest.class,
            HearingTest.class,
            DecidingTest.class,
            ExemptingTest.class,
            ServingTest.class,
            PerformingTest.class,
            DeferringTest.class,
            DemandingTest.class,
            EnforcingTest.class,
            MoneyVectorsTest.class,
            ContestedMoneyTest.class,
            DeliveringTest.class,
            RemediesTest.class,
            CorrectingTest.class,
            ClosingTest.class,
            TwoPartiesTest.class,
            SummaryTest.class);

    private Stories() {}

    static Witnesses all() {
        Witnesses witnesses = Witnesses.begin();
        TOLD.forEach(Stories::tell);
        return witnesses;
    }

    private static void tell(Class<?> stories) {
        try {
            Constructor<?> constructor = stories.getDeclaredConstructor();
            constructor.setAccessible(true);
            for (Method story : stories.getDeclaredMethods()) {
                if (story.isAnnotationPresent(Test.class)) {
                    story.setAccessible(true);
                    story.invoke(constructor.newInstance());
                }
            }
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("a story does not hold: " + stories, broken);
        }
    }
}
