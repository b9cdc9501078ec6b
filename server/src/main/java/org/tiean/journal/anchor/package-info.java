/** The signed digest of all heads that leaves the system, and the proof that one matter lies under it. */
@NamedInterface("anchor")
@NullMarked
package org.tiean.journal.anchor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
