package org.tiean.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which post somebody answers a step.
 *
 * @param proxy under whose grant, where it is not his own step
 * @param seen how he looked at it, where he signed several together
 */
record Capacity(
        String post, @Nullable Proxy proxy, @Nullable String seen) {
    static Capacity own(String post) {
        return new Capacity(post, null, null);
    }

    Capacity inBatch(String how) {
        return new Capacity(post, proxy, how);
    }

    @Nullable
    UUID signedFor() {
        return proxy == null ? null : proxy.principal();
    }

    @Nullable
    UUID grant() {
        return proxy == null ? null : proxy.id();
    }
}
