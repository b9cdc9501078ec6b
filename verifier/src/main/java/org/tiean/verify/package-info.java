/** Checks exported files without trusting the server that wrote them. */
@NullMarked
package org.tiean.verify;

import org.jspecify.annotations.NullMarked;
