package org.tiean.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the officer should look at again before saving; it never blocks.
 *
 * @param existing a party in the same scope that carries the same number
 */
record Warning(String field, String message, @Nullable UUID existing) {}
