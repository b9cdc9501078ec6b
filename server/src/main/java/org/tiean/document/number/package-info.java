/** Document numbers (文号): series, serials, and how they are written. */
@NullMarked
package org.tiean.document.number;

import org.jspecify.annotations.NullMarked;
