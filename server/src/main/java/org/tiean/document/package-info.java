/** Enforcement papers: forms, numbers, pages, print, sign, scan. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "law", "team", "files", "journal"})
@NullMarked
package org.tiean.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
