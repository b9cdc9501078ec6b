package org.tiean.casework.penalty.service;

import org.jspecify.annotations.Nullable;

/**
 * One sheet of the scan of a sealed original.
 *
 * @param page the page of the paper; null for a sheet put behind it
 * @param as how that is known: by its code, or by the word of the officer
 */
public record SealedSheet(int sheet, @Nullable Integer page, As as) {
    /** 识别二维码、二维码识别不到而人工确认、另附页。 */
    public enum As {
        CODE,
        UNREADABLE,
        ATTACHMENT
    }
}
