package org.tiean.document.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The level lines printed on a page, among them those to sign on. */
final class Rules extends PDFGraphicsStreamEngine {
    private static final float THICKEST = 2;
    private static final float SHORTEST = 36;

    private final List<Rectangle2D> found = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    private Rules(PDPage page) {
        super(page);
    }

    /** Counted from below, as the page counts. */
    static List<Rectangle2D> of(PDPage page) {
        try {
            var rules = new Rules(page);
            rules.processPage(page);
            return rules.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void painted() {
        Rectangle2D box = path.getBounds2D();
        if (box.getHeight() <= THICKEST && box.getWidth() >= SHORTEST) {
            found.add(box);
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            path.lineTo(corner.getX(), corner.getY());
        }
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    @Override
    public void clip(int windingRule) {
        // what lies outside is still where it is
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture is no line
    }

    @Override
    public void shadingFill(COSName shading) {
        // a shade is no line
    }
}
