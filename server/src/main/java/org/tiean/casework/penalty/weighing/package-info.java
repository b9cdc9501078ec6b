/** 裁量、竞合、一事不二罚 (处罚法29, 30–34): how a finding was arrived at, and what may not be found. */
@NullMarked
package org.tiean.casework.penalty.weighing;

import org.jspecify.annotations.NullMarked;
