/** Measures what users wait for, each figure beside its limit taken in the same run. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "launcher",
            "access",
            "approval",
            "casework",
            "document",
            "dossier",
            "files",
            "journal",
            "registry",
            "verify"
        })
@NullMarked
package org.tiean.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
