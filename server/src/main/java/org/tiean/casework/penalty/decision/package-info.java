/** 法制审核、集体讨论、决定 (处罚法57-60). */
@NullMarked
package org.tiean.casework.penalty.decision;

import org.jspecify.annotations.NullMarked;
