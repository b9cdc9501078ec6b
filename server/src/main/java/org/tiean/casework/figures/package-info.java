/** What other modules may count of cases: the published view of the projections, under the reader's policies. */
@NamedInterface("figures")
@NullMarked
package org.tiean.casework.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
