/** 行刑衔接: to the police and back (310号令). */
@NullMarked
package org.tiean.casework.penalty.transfer;

import org.jspecify.annotations.NullMarked;
