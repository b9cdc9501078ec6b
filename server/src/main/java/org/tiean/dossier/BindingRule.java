package org.tiean.dossier;

/** One row of an order of binding: where papers of a form go, and whether their pages are numbered. */
record BindingRule(String profile, int position, String form, Volume volume, boolean numbered, boolean verified) {
    /** Stands for every form that no other row names. */
    static final String ANY_OTHER = "*";
}
