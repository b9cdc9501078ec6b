/** Penalty cases: from lead to archive. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "procedure",
            "procedure :: chart",
            "access",
            "law",
            "team",
            "reminder",
            "journal",
            "journal :: anchor",
            "files",
            "registry",
            "evidence",
            "approval",
            "document",
            "document :: booklet",
            "document :: form",
            "dossier",
            "review"
        })
@NullMarked
package org.tiean.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
