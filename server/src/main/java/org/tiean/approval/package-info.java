/** Sign-off chains: propose, sign, return, withdraw, delegate. */
@ApplicationModule(allowedDependencies = {"kernel", "procedure", "access", "law", "team", "reminder", "journal"})
@NullMarked
package org.tiean.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
