/** The penalty procedures as tables: stages, facts, acts, guards; pure Java. */
@NullMarked
package org.tiean.casework.penalty;

import org.jspecify.annotations.NullMarked;
