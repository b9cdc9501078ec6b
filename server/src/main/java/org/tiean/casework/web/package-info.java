/** The desk's view of cases over HTTP. */
@NullMarked
package org.tiean.casework.web;

import org.jspecify.annotations.NullMarked;
