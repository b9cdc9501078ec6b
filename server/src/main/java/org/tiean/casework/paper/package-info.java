/** What each act puts on its papers. */
@NullMarked
package org.tiean.casework.paper;

import org.jspecify.annotations.NullMarked;
