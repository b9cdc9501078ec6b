/** 撤销立案: a case that should not have been filed ends before anybody was told a penalty (处罚法57(1)(三)). */
@NullMarked
package org.tiean.casework.penalty.withdrawal;

import org.jspecify.annotations.NullMarked;
