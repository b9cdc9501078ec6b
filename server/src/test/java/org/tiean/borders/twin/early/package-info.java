/** A twin made to break the borders. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tiean.borders.twin.early;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
