/** From a template and its data to pages: fonts, layout, marks. */
@NullMarked
package org.tiean.document.page;

import org.jspecify.annotations.NullMarked;
