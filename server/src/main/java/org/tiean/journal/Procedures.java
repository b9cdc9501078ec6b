package org.tiean.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.procedure.Procedure;

/** Every procedure in every version that matters may pin. */
@Component
public class Procedures {
    private final Map<String, Procedure<?>> byId;

    Procedures(List<Procedure<?>> procedures) {
        byId = procedures.stream().collect(Collectors.toMap(Procedure::id, Function.identity()));
    }

    public Collection<Procedure<?>> all() {
        return byId.values();
    }

    /** @throws IllegalStateException where a matter pins a version this release does not know */
    public Procedure<?> of(String id) {
        Procedure<?> procedure = byId.get(id);
        if (procedure == null) {
            throw new IllegalStateException("unknown procedure " + id);
        }
        return procedure;
    }
}
