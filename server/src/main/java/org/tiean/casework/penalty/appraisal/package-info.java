/** 鉴定: a body that can is asked, its opinion comes back, and the party is told (行诉证据规定14, 62). */
@NullMarked
package org.tiean.casework.penalty.appraisal;

import org.jspecify.annotations.NullMarked;
