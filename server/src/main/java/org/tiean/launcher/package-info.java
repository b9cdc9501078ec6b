/** Starts, guards, backs up and stops the PostgreSQL server that lives in the data directory. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tiean.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
