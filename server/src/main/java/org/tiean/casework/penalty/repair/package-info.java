/** 信用修复告知: with the decision the unit learns for how long it is published and how that is ended earlier (修复办法). */
@NullMarked
package org.tiean.casework.penalty.repair;

import org.jspecify.annotations.NullMarked;
