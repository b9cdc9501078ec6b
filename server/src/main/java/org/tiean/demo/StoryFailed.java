package org.tiean.demo;

/** A story did not go as written: the demo ends with it. */
final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailed(String message) {
        super(message);
    }
}
