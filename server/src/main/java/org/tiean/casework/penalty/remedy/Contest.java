package org.tiean.casework.penalty.remedy;

/** Whether a party's decision lies before a review organ or a court now; meanwhile no surcharge is counted (处罚法73(3)). */
public enum Contest {
    NONE,
    REVIEW,
    SUIT
}
