/** Stories about parties and their personal data. */
@NullMarked
package org.tiean.registry;

import org.jspecify.annotations.NullMarked;
