/** 并案、分案: one case goes into another of the same organ, or a party leaves one for a case of its own. */
@NullMarked
package org.tiean.casework.penalty.joinder;

import org.jspecify.annotations.NullMarked;
