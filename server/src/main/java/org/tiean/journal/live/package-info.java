/** Open screens learn that a matter has new lines, on whichever node they were recorded. */
@NullMarked
package org.tiean.journal.live;

import org.jspecify.annotations.NullMarked;
