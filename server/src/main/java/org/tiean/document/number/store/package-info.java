/** The only place of numbers with SQL. */
@NullMarked
package org.tiean.document.number.store;

import org.jspecify.annotations.NullMarked;
