/** Enterprises and persons that can be a party. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "law", "files"})
@NullMarked
package org.tiean.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
