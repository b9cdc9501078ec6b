package org.tiean.access;

import java.util.Set;

/** A live session: the actor, what he may do, and whether he must first change his password. */
record SignedIn(Actor actor, String account, String orgName, Set<String> permissions, boolean mustChangePassword) {
    boolean may(String permission) {
        return permission.equals(Requires.SIGNED_IN) || permissions.contains(permission);
    }
}
