/** Officers, their enforcement certificates, agencies and their settings. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "law"})
@NullMarked
package org.tiean.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
