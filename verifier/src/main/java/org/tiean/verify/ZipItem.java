package org.tiean.verify;

/** One stored entry: where its header stands, how its data is long, and the CRC-32 its headers claim. */
record ZipItem(String path, long size, int crc, long offset, boolean zip64) {
    long dataAt() {
        return offset + ZipHeaders.local(this).length;
    }

    long dataEnd() {
        return dataAt() + size;
    }
}
