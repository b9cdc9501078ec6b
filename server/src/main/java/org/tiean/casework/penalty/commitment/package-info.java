/** 首违免罚告知承诺: the party is told the three conditions of 处罚法33(1) and promises to correct by a day. */
@NullMarked
package org.tiean.casework.penalty.commitment;

import org.jspecify.annotations.NullMarked;
