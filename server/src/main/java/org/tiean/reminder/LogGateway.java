package org.tiean.reminder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what would be sent; nothing leaves the house. */
final class LogGateway implements Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(LogGateway.class);

    @Override
    public String name() {
        return "只写日志";
    }

    @Override
    public String target() {
        return "";
    }

    @Override
    public Answer send(Message message) {
        LOG.info("reminder {} to {}: {}", message.id(), Recipient.masked(message.address()), message.text());
        return new Answer.Accepted();
    }
}
