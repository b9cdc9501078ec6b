/** Papers over HTTP: pages, drafts, sets to print. */
@NullMarked
package org.tiean.document.web;

import org.jspecify.annotations.NullMarked;
