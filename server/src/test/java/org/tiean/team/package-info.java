/** Stories about officers and their certificates. */
@NullMarked
package org.tiean.team;

import org.jspecify.annotations.NullMarked;
