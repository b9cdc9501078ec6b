package org.tiean.casework.penalty;

/** When a paper may be served by public notice (民诉法95(1)). */
public enum NoticeGround {
    WHEREABOUTS_UNKNOWN,
    OTHER_MODES_FAILED
}
