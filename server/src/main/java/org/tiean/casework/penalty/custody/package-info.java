/** 证据保管: who holds what was taken, from hand to hand without a gap, until it is returned, passed on, destroyed or filed. */
@NullMarked
package org.tiean.casework.penalty.custody;

import org.jspecify.annotations.NullMarked;
