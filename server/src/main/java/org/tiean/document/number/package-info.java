/** Document numbers: series that never leave a gap, and how they are written. */
@NullMarked
package org.tiean.document.number;

import org.jspecify.annotations.NullMarked;
