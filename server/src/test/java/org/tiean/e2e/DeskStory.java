package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** A story told at the desk; whatever the pages complain about in the console fails it. */
@Tag("e2e")
abstract class DeskStory {
    protected final Product product = Product.running();
    private final List<Person> people = new ArrayList<>();

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
        var complaints = people.stream().flatMap(each -> each.complaints().stream()).toList();
        people.forEach(Person::leave);
        assertEquals(List.of(), complaints);
    }
}
