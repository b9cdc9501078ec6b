/** 延长办案期限: more than the ninety days of 处罚法60, only where a rule that was entered allows it. */
@NullMarked
package org.tiean.casework.penalty.extension;

import org.jspecify.annotations.NullMarked;
