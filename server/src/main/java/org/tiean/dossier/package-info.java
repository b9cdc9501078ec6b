/** Binds, archives, exports and verifies the file of a matter. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "procedure",
            "access",
            "law",
            "team",
            "files",
            "journal",
            "journal :: anchor",
            "evidence",
            "document"
        })
@NullMarked
package org.tiean.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
