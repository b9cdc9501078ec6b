/** Evidence of a matter: what was taken, when, by whom, with which digest. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "team", "files", "journal"})
@NullMarked
package org.tiean.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
