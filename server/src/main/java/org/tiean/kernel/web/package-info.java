/** Errors and requests at the HTTP border. */
@NullMarked
package org.tiean.kernel.web;

import org.jspecify.annotations.NullMarked;
