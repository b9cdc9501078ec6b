/** Legal review and file evaluation. */
@ApplicationModule(
        allowedDependencies = {"kernel", "procedure", "access", "law", "team", "journal", "document", "dossier"})
@NullMarked
package org.tiean.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
