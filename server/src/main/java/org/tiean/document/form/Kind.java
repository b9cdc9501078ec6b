package org.tiean.document.form;

/** How the pages of a form are laid out. */
public enum Kind {
    /** Bordered cells. */
    TABLE,
    /** Addressee, running text, seal. */
    LETTER,
    /** Running text with the signature lines on every page. */
    RECORD,
    /** Cover, contents and note page of a dossier. */
    BINDING
}
