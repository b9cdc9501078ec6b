/** Tells people by SMS or 政务微信 how many things wait for them, and never which; a reminder is not 送达. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "law", "team"})
@NullMarked
package org.tiean.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
