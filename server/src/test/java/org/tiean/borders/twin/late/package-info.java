/** A twin made to break the borders. */
@ApplicationModule(allowedDependencies = {"early"})
@NullMarked
package org.tiean.borders.twin.late;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
