package org.tiean.kernel;

import java.util.List;

/** The law, or a rule of the house, says no; answered as 422 with every reason. */
public final class ActRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public ActRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).toList().toString());
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("who refuses says why");
        }
        this.refusals = List.copyOf(refusals);
    }

    public ActRefused(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
