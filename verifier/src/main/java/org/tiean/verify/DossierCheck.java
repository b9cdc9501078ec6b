package org.tiean.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Checks a whole dossier, from its container to its anchor. */
final class DossierCheck implements Check {

    @Override
    public boolean recognises(byte[] beginning) {
        return beginning.length >= 4
                && ZipHeaders.buffer(4).put(0, beginning, 0, 4).getInt(0) == ZipHeaders.LOCAL;
    }

    @Override
    public Report check(FileChannel file, Trust trust) throws IOException, Broken {
        return Dossier.open(file, trust).report(trust);
    }
}
