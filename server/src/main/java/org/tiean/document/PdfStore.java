package org.tiean.document;

import java.io.InputStream;

/** Where rendered papers are kept, by their content. */
public interface PdfStore {
    /** Keeps the bytes for a region and answers with their SHA-256; the same bytes may come twice. */
    String put(byte[] pdf, long region);

    InputStream open(String sha256);
}
