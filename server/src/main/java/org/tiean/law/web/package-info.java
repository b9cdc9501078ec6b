/** Looks up the law over HTTP. */
@NullMarked
package org.tiean.law.web;

import org.jspecify.annotations.NullMarked;
