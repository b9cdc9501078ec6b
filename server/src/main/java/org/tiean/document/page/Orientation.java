package org.tiean.document.page;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its picture notes it (EXIF tag 0x0112); anything not understood counts as upright.
 *
 * @param code 1 to 8
 */
record Orientation(int code) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    static Orientation of(byte[] picture) {
        try {
            return in(ByteBuffer.wrap(picture));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static Orientation in(ByteBuffer jpeg) {
        if ((jpeg.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (jpeg.remaining() > 4 && (jpeg.get() & 0xFF) == 0xFF) {
            int marker = jpeg.get() & 0xFF;
            int length = jpeg.getShort() & 0xFFFF;
            int next = jpeg.position() + length - 2;
            if (marker == APP1 && jpeg.getInt(jpeg.position()) == EXIF) {
                return tag(jpeg.position(jpeg.position() + 6).slice());
            }
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            jpeg.position(next);
        }
        return UPRIGHT;
    }

    private static Orientation tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position();
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int code = tiff.getShort(at + 8) & 0xFFFF;
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
            tiff.position(at + 12);
        }
        return UPRIGHT;
    }

    /** Whether the picture lies on its side, so that width and height change places. */
    boolean swaps() {
        return code > 4;
    }

    /** From the picture as it was stored, so wide and so high, to how it was seen. */
    AffineTransform turn(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
