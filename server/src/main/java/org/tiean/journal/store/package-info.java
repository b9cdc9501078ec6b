/** The only place of the journal with SQL. */
@NullMarked
package org.tiean.journal.store;

import org.jspecify.annotations.NullMarked;
