/** 先行登记保存: evidence that may be lost is registered and kept until it is dealt with (处罚法56). */
@NullMarked
package org.tiean.casework.penalty.preservation;

import org.jspecify.annotations.NullMarked;
