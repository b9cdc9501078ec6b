/** 接续在办案件: what an officer copies from the papers, checked, turned into steps, one case or many from a table. */
@NullMarked
package org.tiean.casework.takeover;

import org.jspecify.annotations.NullMarked;
