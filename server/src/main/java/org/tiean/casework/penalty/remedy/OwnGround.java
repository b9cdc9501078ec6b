package org.tiean.casework.penalty.remedy;

/** Why the agency itself takes back or lightens a decision; the grounds are those on which others would (复议法63-65). */
public enum OwnGround {
    EVIDENCE,
    LAW,
    PROCEDURE,
    POWER,
    UNFAIR
}
