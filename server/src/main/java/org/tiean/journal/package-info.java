/** The hash-chained record of every matter, how acts are performed, and the anchor outsiders trust. */
@ApplicationModule(allowedDependencies = {"kernel", "procedure", "access", "law"})
@NullMarked
package org.tiean.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
