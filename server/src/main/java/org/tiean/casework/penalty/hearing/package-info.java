/** 听证 (处罚法63-65). */
@NullMarked
package org.tiean.casework.penalty.hearing;

import org.jspecify.annotations.NullMarked;
