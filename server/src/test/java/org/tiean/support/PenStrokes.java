package org.tiean.support;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What a pad gives: a few strokes on nothing, or nothing. */
public final class PenStrokes {
    private PenStrokes() {}

    /** Another seed writes another signature. */
    public static byte[] png(int seed) {
        BufferedImage pad = new BufferedImage(480, 160, BufferedImage.TYPE_INT_ARGB);
        var pen = pad.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random hand = new Random(seed);
        int x = 20;
        int y = 80;
        for (int i = 0; i < 12; i++) {
            int nextX = Math.min(460, x + 20 + hand.nextInt(30));
            int nextY = 20 + hand.nextInt(120);
            pen.drawLine(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        pen.dispose();
        return written(pad);
    }

    public static byte[] blank() {
        return written(new BufferedImage(480, 160, BufferedImage.TYPE_INT_ARGB));
    }

    private static byte[] written(BufferedImage pad) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pad, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
