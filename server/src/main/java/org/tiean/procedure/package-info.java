/** A statutory procedure as a table of rules, and the engine that reads it. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tiean.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
