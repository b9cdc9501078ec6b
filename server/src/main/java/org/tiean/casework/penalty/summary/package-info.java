/** 简易程序: a penalty on the spot (处罚法51-53). */
@NullMarked
package org.tiean.casework.penalty.summary;

import org.jspecify.annotations.NullMarked;
