/** What tests stand on: a real PostgreSQL, started once. */
@NullMarked
package org.tiean.support;

import org.jspecify.annotations.NullMarked;
