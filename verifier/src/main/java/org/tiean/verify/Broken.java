package org.tiean.verify;

/** The first item of a file that does not hold, and why. */
public final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final String item;
    private final String reason;

    public Broken(String item, String reason) {
        super(item + "：" + reason);
        this.item = item;
        this.reason = reason;
    }

    public String item() {
        return item;
    }

    public String reason() {
        return reason;
    }
}
