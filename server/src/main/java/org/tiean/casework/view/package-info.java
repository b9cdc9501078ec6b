/** What the desk shows of a case, put together from record and tables. */
@NullMarked
package org.tiean.casework.view;

import org.jspecify.annotations.NullMarked;
