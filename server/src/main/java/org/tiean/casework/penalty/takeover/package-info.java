/** 接续: a case that ran on paper goes on here, with what was done outside the system told step by step. */
@NullMarked
package org.tiean.casework.penalty.takeover;

import org.jspecify.annotations.NullMarked;
