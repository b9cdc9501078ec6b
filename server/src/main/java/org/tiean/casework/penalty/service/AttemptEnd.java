package org.tiean.casework.penalty.service;

/** Why a paper did not reach its addressee this time. */
public enum AttemptEnd {
    ABSENT,
    MOVED,
    UNKNOWN,
    RETURNED,
    NOT_DELIVERED
}
