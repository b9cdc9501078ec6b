package org.tiean.casework.penalty.service;

/** When a paper may be served by announcement (民诉法95(1)). */
public enum AnnouncementGround {
    WHEREABOUTS_UNKNOWN,
    OTHER_MODES_FAILED
}
