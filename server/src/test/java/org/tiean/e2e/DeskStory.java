package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A story told at the desk; whatever the pages complain about in the console fails it. */
@Tag("e2e")
abstract class DeskStory {
    protected final Product product = Product.running();
    private final List<Person> people = new ArrayList<>();

    /** What everybody had before their eyes when a story went wrong. */
    @RegisterExtension
    final AfterTestExecutionCallback looking = context -> {
        if (context.getExecutionException().isPresent()) {
            for (int i = 0; i < people.size(); i++) {
                String story = context.getRequiredTestMethod().getName() + "-" + i;
                people.get(i).shoot("failed-" + story);
                System.err.println("[ERROR] " + story + " had before their eyes: "
                        + people.get(i).complaint());
            }
        }
    };

    /** Somebody before a browser that nobody has signed in to yet. */
    protected final Person somebody() {
        var person = new Person(product);
        people.add(person);
        return person;
    }

    /** A person of the evaluation city, signed in. */
    protected final Person in(String account) {
        var person = somebody();
        person.signIn(account, Product.PASSWORD);
        return person;
    }

    @AfterEach
    void nobodySawTheConsoleComplain() {
        var complaints =
                people.stream().flatMap(each -> each.complaints().stream()).toList();
        people.forEach(Person::leave);
        assertEquals(List.of(), complaints);
    }
}
