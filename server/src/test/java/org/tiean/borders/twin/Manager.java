package org.tiean.borders.twin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Red twin: a name that says nothing, and a logger where none belongs. */
public class Manager {
    Logger logger() {
        return LoggerFactory.getLogger(Manager.class);
    }
}
