package org.tiean.procedure;

import java.util.List;

/**
 * An act that tells what was done before the record began, step by step; each step is held against the rule it would have
 * had to keep, on its own day.
 */
public interface Retold<M> extends Act<M> {
    List<Past<M>> past();
}
