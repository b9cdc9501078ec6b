/** Content-addressed files, streamed and verified on read. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.tiean.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
