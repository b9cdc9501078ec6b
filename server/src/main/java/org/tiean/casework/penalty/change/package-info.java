/** 当事人变更: a party takes another name, passes into another, dies or is dissolved while its case runs. */
@NullMarked
package org.tiean.casework.penalty.change;

import org.jspecify.annotations.NullMarked;
