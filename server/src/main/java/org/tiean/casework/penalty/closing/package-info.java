/** 结案、归档. */
@NullMarked
package org.tiean.casework.penalty.closing;

import org.jspecify.annotations.NullMarked;
