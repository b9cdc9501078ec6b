package org.tiean.reminder;

import java.util.UUID;

/** The way out of the house: an SMS platform, 政务微信, or the log. */
interface Gateway {
    /** @param id the same at every attempt, so that the other side may know it again */
    record Message(UUID id, String address, String text) {
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /** What it is called on the page, without a secret. */
    String name();

    /** Where it goes, without a secret; empty where nothing leaves the house. */
    String target();

    Answer send(Message message);

    /** What came of an attempt. */
    sealed interface Answer {
        record Accepted() implements Answer {}

        /** @param again whether the message certainly did not leave, so that another attempt reminds nobody twice */
        record Refused(String why, boolean again) implements Answer {}

        /** It may have been sent or not. */
        record Unknown(String why) implements Answer {}
    }
}
