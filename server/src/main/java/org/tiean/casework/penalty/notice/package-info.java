/** 告知、陈述申辩: what a party is told before it is decided, what it says, how that is re-checked (处罚法44, 45). */
@NullMarked
package org.tiean.casework.penalty.notice;

import org.jspecify.annotations.NullMarked;
