/** Stories about files that stay what they were. */
@NullMarked
package org.tiean.files;

import org.jspecify.annotations.NullMarked;
