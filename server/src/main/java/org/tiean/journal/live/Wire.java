package org.tiean.journal.live;

/** The way to one open screen. */
interface Wire {
    /** Sends without waiting; false where the other end does not keep up or is gone. */
    boolean send(String text);

    void close();
}
