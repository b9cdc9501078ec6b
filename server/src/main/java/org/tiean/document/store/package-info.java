/** The only place of document with SQL. */
@NullMarked
package org.tiean.document.store;

import org.jspecify.annotations.NullMarked;
