/** The door to the database: who asks, for which regions, in which transaction. */
@NullMarked
package org.tiean.kernel.db;

import org.jspecify.annotations.NullMarked;
