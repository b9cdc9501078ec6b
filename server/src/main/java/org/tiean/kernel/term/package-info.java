/** Days that count: calendar, terms, due dates; pure arithmetic. */
@NullMarked
package org.tiean.kernel.term;

import org.jspecify.annotations.NullMarked;
