package org.tiean.casework.penalty.service;

/** Why a paper is not brought to its addressee but sent on its way. */
public enum DispatchGround {
    /** Direct service was tried and failed. */
    TRIED,
    /** Far away or cut off. */
    FAR,
    /** The party chose it in its 送达地址确认书. */
    CONFIRMED,
    /** A soldier, a prisoner or an inmate: the unit or institution hands it on (民诉法92-94). */
    INSTITUTION
}
