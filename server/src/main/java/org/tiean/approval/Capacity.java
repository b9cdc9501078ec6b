package org.tiean.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which post somebody answers a step, and under whose grant where it is not his own step. */
record Capacity(String post, @Nullable Proxy proxy) {
    static Capacity own(String post) {
        return new Capacity(post, null);
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
