package org.tiean.casework.penalty;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.procedure.Procedure;

/** All stories, told once more in one go, so that what they witness can be counted whatever order tests run in. */
final class Stories {
    static final List<Class<?>> TOLD = List.of(
            OrdinaryCaseTest.class,
            FilingTest.class,
            InvestigationTest.class,
            SuspendingTest.class,
            WithdrawingTest.class,
            ChangingTest.class,
            JoiningTest.class,
            MovingTest.class,
            AddedPartyTest.class,
            InformingTest.class,
            HearingTest.class,
            DecidingTest.class,
            ExemptingTest.class,
            WeighingTest.class,
            ServingTest.class,
            PerformingTest.class,
            DeferringTest.class,
            AgreeingTest.class,
            DemandingTest.class,
            EnforcingTest.class,
            MoneyVectorsTest.class,
            ContestedMoneyTest.class,
            DeliveringTest.class,
            TransferringTest.class,
            PreservingTest.class,
            SamplingTest.class,
            ExtractingTest.class,
            GuardingTest.class,
            RemediesTest.class,
            CorrectingTest.class,
            ClosingTest.class,
            TwoPartiesTest.class,
            SummaryTest.class,
            SpotMoneyTest.class,
            SpotServiceTest.class,
            SpotRemediesTest.class,
            SignedPapersTest.class,
            TakingOverTest.class,
            SheetTest.class,
            ExtendingTest.class,
            CommittingTest.class,
            RepairingTest.class);

    private Stories() {}

    private static final ThreadLocal<@Nullable Procedure<PenaltyCase>> INSTEAD = new ThreadLocal<>();

    static Witnesses all() {
        Witnesses witnesses = Witnesses.begin();
        for (Class<?> stories : TOLD) {
            for (Method story : stories.getDeclaredMethods()) {
                if (story.isAnnotationPresent(Test.class)) {
                    witnesses.telling(story);
                    tell(story).ifPresent(broken -> {
                        throw new AssertionError("a story does not hold: " + story, broken);
                    });
                }
            }
        }
        witnesses.telling(null);
        return witnesses;
    }

    /** True where the story no longer holds under the other table. */
    static boolean turnsRed(Method story, Procedure<PenaltyCase> table) {
        INSTEAD.set(table);
        try {
            return tell(story).isPresent();
        } finally {
            INSTEAD.remove();
        }
    }

    /** The table to tell a story by: its own, or the one put in its place. */
    static Procedure<PenaltyCase> table(Procedure<PenaltyCase> own) {
        Procedure<PenaltyCase> other = INSTEAD.get();
        return other != null && other.id().equals(own.id()) ? other : own;
    }

    private static Optional<Throwable> tell(Method story) {
        try {
            Constructor<?> constructor = story.getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            story.setAccessible(true);
            story.invoke(constructor.newInstance());
            return Optional.empty();
        } catch (InvocationTargetException broken) {
            return Optional.of(broken.getTargetException());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("no story: " + story, broken);
        }
    }
}
