/** The whole product in a real Chromium, as the people of a team use it. */
@org.jspecify.annotations.NullMarked
package org.tiean.e2e;
