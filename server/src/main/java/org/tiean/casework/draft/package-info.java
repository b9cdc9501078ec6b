/** What officers are still writing, and the phrases they write with; outside the journal. */
@NullMarked
package org.tiean.casework.draft;

import org.jspecify.annotations.NullMarked;
