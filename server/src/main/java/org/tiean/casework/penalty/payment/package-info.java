/** 履行: money and the other sanctions, deferral, surcharge, demand, the court (处罚法66-74). */
@NullMarked
package org.tiean.casework.penalty.payment;

import org.jspecify.annotations.NullMarked;
