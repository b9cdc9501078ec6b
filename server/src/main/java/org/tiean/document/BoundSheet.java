package org.tiean.document;

import org.jspecify.annotations.Nullable;

/**
 * One sheet of a scan that was bound to a paper.
 *
 * @param page the page of the paper it is; null for a sheet put behind it
 */
public record BoundSheet(int sheet, @Nullable Integer page, By by) {
    /** How it is known: its code, or the word of an officer. */
    public enum By {
        CODE,
        UNREADABLE,
        ATTACHMENT
    }
}
