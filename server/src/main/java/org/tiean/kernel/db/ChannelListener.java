package org.tiean.kernel.db;

import java.util.Set;

/** Hears what transactions of any node tell on a channel of PostgreSQL, once they are committed. */
public interface ChannelListener {
    String channel();

    /** What was told, each payload once; called on the one listening thread, which must not wait. */
    void told(Set<String> payloads);

    /** The listening began or began again: anything may have been told before. */
    void missed();
}
