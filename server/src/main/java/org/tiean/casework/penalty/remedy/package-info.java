/** 复议、诉讼、纠错: what others and the agency itself do to a decision (处罚法7, 73, 75). */
@NullMarked
package org.tiean.casework.penalty.remedy;

import org.jspecify.annotations.NullMarked;
