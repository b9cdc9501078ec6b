/** Figures of an organ and those below it, beside the same period last year; counts, and holds nothing of its own. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "casework :: figures"})
@NullMarked
package org.tiean.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
