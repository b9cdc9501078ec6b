package org.tiean.kernel;

/** Fills a new evaluation directory with its sample city; called once, on the first start. */
public interface EvaluationSeed {
    void seed();
}
