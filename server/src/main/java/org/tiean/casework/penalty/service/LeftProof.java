package org.tiean.casework.penalty.service;

/** What proves that a paper was left with somebody who refused it (民诉法89). */
public enum LeftProof {
    WITNESS,
    RECORDING
}
