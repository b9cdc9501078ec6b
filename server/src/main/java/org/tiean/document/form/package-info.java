/** The catalogue of enforcement papers as data: which forms exist, what each one asks, how a value is printed. */
@NamedInterface("form")
@NullMarked
package org.tiean.document.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
