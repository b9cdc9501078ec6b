/** The only place of casework with SQL. */
@NullMarked
package org.tiean.casework.store;

import org.jspecify.annotations.NullMarked;
