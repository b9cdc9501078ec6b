/** Plays written stories through the public HTTP API, for the demo and for the evaluation city. */
@ApplicationModule(allowedDependencies = {"kernel", "launcher", "verify"})
@NullMarked
package org.tiean.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
