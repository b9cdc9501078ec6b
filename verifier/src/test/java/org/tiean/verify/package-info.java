@NullMarked
package org.tiean.verify;

import org.jspecify.annotations.NullMarked;
