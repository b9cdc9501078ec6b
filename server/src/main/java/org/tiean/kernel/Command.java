package org.tiean.kernel;

import java.util.List;

/** A subcommand of the server's jar, such as {@code demo}; found as a service, prints to the terminal. */
public interface Command {
    String name();

    /** Runs to its end and answers with the exit code. */
    int run(List<String> arguments) throws Exception;
}
