/** 立案: how a case comes up, who handles it, who may not (处罚法54, 43). */
@NullMarked
package org.tiean.casework.penalty.filing;

import org.jspecify.annotations.NullMarked;
