/** The law as versioned data: deadlines, calendar, violations, thresholds, divisions, industries. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.tiean.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
