/** 空白文书补录: a penalty on the spot written on a numbered blank sheet, registered when power and network are back. */
@NullMarked
package org.tiean.casework.penalty.sheet;

import org.jspecify.annotations.NullMarked;
