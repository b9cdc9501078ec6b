package org.tiean.journal.live;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiean.kernel.db.ChannelListener;

/** Tells open screens that what several people write together has changed. */
@Component
class DraftNews implements ChannelListener {
    private final Screens screens;

    DraftNews(Screens screens) {
        this.screens = screens;
    }

    @Override
    public String channel() {
        return "tiean_draft";
    }

    @Override
    public void told(Set<String> payloads) {
        screens.tell(payloads.stream().map(Told::draft).toList());
    }

    @Override
    public void missed() {
        // both channels are heard on one connection: the screens have been told to read everything again
    }
}
