package org.tiean.bench;

/**
 * What was measured beside what the machine could do at best, or what a simpler way would cost.
 *
 * @param limit the other figure, in the same unit, of the same run
 * @param against what the other figure is of
 */
record Figure(String what, double measured, double limit, String unit, String against) {
    String row() {
        return "| %s | %.2f %s | %.2f %s | %.2f | %s |".formatted(what, measured, unit, limit, unit, ratio(), against);
    }

    double ratio() {
        return measured / limit;
    }

    /** Seconds of a piece of work. */
    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Work to be timed. */
    interface Work {
        void run() throws Exception;
    }
}
