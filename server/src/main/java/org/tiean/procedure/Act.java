package org.tiean.procedure;

/**
 * An act on a matter whose facts are {@code M}: a record of codes, dates, amounts and opaque ids that applies itself.
 * It never refuses: what has been recorded is a fact.
 */
public interface Act<M> {
    M applyTo(M facts, Entry at);
}
