package org.tiean.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A signature written on a pad: dark strokes on white or on nothing. */
public record Ink(BufferedImage image) {
    /** A larger file or picture is no signature, and would fill the memory. */
    public static final long MOST_BYTES = 2_000_000;

    private static final int MOST_SIDE = 4000;
    /** Fewer dark points than the shortest stroke leaves. */
    private static final int FEWEST_POINTS = 40;

    private static final int DARK = 160;
    private static final int SEEN = 64;

    /** Empty where the bytes are no PNG of a possible size. */
    public static Optional<Ink> of(byte[] png) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            return reader.getWidth(0) > MOST_SIDE || reader.getHeight(0) > MOST_SIDE
                    ? Optional.empty()
                    : Optional.of(new Ink(reader.read(0)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Nobody wrote anything: all white, or all transparent. */
    public boolean blank() {
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int light = ((argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF)) / 3;
                if ((argb >>> 24) >= SEEN && light < DARK && ++dark >= FEWEST_POINTS) {
                    return false;
                }
            }
        }
        return true;
    }
}
