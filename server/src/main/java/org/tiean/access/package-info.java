/** Who may see and do what: organisations, users, posts, scopes, sign-in. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tiean.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
