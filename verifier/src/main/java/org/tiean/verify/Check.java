package org.tiean.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Checks one kind of exported file. */
interface Check {
    /** True if a file that begins like this is of this kind. */
    boolean recognises(byte[] beginning);

    Report check(FileChannel file, Trust trust) throws IOException, Broken;
}
