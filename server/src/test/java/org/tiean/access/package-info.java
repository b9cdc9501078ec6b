/** Stories about who may sign in, see and do what. */
@NullMarked
package org.tiean.access;

import org.jspecify.annotations.NullMarked;
