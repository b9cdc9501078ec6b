package org.tiean.kernel.term;

/** Neither the published nor the provisional holiday list of a year is loaded, so days in it cannot be counted. */
public final class MissingYear extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int year;

    public MissingYear(int year) {
        super("no holiday list for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
