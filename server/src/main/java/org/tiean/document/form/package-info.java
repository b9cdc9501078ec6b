/** The catalogue of enforcement papers as data: which forms exist, what each one asks, how a value is printed. */
@NullMarked
package org.tiean.document.form;

import org.jspecify.annotations.NullMarked;
