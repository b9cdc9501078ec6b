/** A procedure drawn and written out, so that a lawyer can check it without reading code. */
@NamedInterface("chart")
@NullMarked
package org.tiean.procedure.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
