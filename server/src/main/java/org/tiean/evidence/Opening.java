package org.tiean.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;

/** Somebody opened an original. */
record Opening(UUID by, OffsetDateTime at) {}
