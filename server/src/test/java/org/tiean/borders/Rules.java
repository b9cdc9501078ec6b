package org.tiean.borders;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the house that a compiler does not know. */
final class Rules {
    private static final Pattern HOLDS_SQL = Pattern.compile("\\w+(Table|Log|Store|Query)(\\$\\w+)?");
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\w*(Service|Impl|Manager|Helper|Utils?|DTO|Dto|VO)");
    /** Sets what the policies of user administration ask for; a statement without a table. */
    private static final Set<String> OPENS_A_RANGE = Set.of("org.tiean.access.AdminRange");
    /** Sign-in and anchors count by the machine, whatever day is simulated. */
    private static final Set<String> DOORS =
            Set.of("org.tiean.access.SecurityConfig", "org.tiean.journal.anchor.Anchors");

    private static final Set<String> READ_A_CLOCK =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    private Rules() {}

    /** SQL stands in store packages, or in package-private classes that say what they hold: UserTable, SignInLog. */
    static ArchRule sqlHasItsPlace() {
        return noClasses()
                .that(new Where(
                        "are outside the places of SQL",
                        type -> !resideInAnyPackage("..store..", "org.tiean.kernel.db..", "org.tiean.launcher..")
                                        .test(type)
                                && !OPENS_A_RANGE.contains(type.getName())
                                && !(isHidden(type)
                                        && HOLDS_SQL
                                                .matcher(type.getName().replaceAll(".*\\.", ""))
                                                .matches())))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework.jdbc..").or(resideInAPackage("java.sql")))
                .because("a statement has one place, and a test that runs it");
    }

    /** Time comes in through the door: BusinessClock or RealClock, never the machine. */
    static ArchRule timeComesThroughTheDoor() {
        return noClasses()
                .that(new Where(
                        "are not the door",
                        type -> !resideInAnyPackage("org.tiean.kernel..", "org.tiean.launcher..")
                                        .test(type)
                                && !DOORS.contains(type.getName())
                                && !type.getPackageName().equals("org.tiean")))
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("reads the machine's clock") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        var target = access.getTarget();
                        String owner = target.getOwner().getName();
                        return READ_A_CLOCK.contains(target.getName())
                                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                                && !takesAClock(access);
                    }
                })
                .because("what depends on the day must be testable on any day");
    }

    /** Pure means: no Spring, no SQL, no clock, no logger. */
    static ArchRule pure(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "org.tiean.kernel.db..",
                                "org.tiean.kernel.web..",
                                "java.sql",
                                "javax.sql",
                                "org.slf4j..",
                                "java.util.logging")
                        .or(new Where(
                                "Clock",
                                type -> type.isEquivalentTo(Clock.class)
                                        || type.getName().equals("org.tiean.kernel.BusinessClock")))
                        .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith"))))
                .allowEmptyShould(true)
                .because("the law is proved by the hundred, in milliseconds");
    }

    static ArchRule namesSayTheThingOnce() {
        return noClasses()
                .should()
                .haveNameMatching(".*\\." + SAYS_NOTHING.pattern())
                .because("a name that fits everything says nothing");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isHidden(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static final class Where extends DescribedPredicate<JavaClass> {
        private final java.util.function.Predicate<JavaClass> test;

        Where(String description, java.util.function.Predicate<JavaClass> test) {
            super(description);
            this.test = test;
        }

        @Override
        public boolean test(JavaClass type) {
            return test.test(type);
        }
    }
}
