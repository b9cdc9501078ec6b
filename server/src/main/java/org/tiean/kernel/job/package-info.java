/** Work that returns by the clock; the modules bring it as beans, one scheduler in the database runs it. */
@NullMarked
package org.tiean.kernel.job;

import org.jspecify.annotations.NullMarked;
