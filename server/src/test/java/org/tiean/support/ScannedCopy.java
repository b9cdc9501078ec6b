package org.tiean.support;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Papers as an office scanner gives them back: pictures of pages, as JPEG inside a PDF. */
public final class ScannedCopy {
    private final int dpi;
    private final List<BufferedImage> sheets = new ArrayList<>();

    public ScannedCopy(int dpi) {
        this.dpi = dpi;
    }

    /** Lays every page of a paper on the glass. */
    public ScannedCopy all(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                page(document, page);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays one page of a paper on the glass. */
    public ScannedCopy page(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            page(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(PDDocument document, int page) throws IOException {
        sheets.add(new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB));
    }

    /** A sheet written by hand, which carries no code. */
    public ScannedCopy handwritten() {
        var sheet = new BufferedImage(dpi * 827 / 100, dpi * 1169 / 100, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        for (int line = 1; line < 12; line++) {
            pen.drawArc(dpi, dpi * line * 3 / 4, dpi * 5, dpi / 4, 10 * line, 300);
        }
        pen.dispose();
        sheets.add(sheet);
        return this;
    }

    /** Turns every sheet by degrees, on white. */
    public ScannedCopy turned(double degrees) {
        sheets.replaceAll(sheet -> turned(sheet, Math.toRadians(degrees)));
        return this;
    }

    /** Dust and a weak lamp, the same every time. */
    public ScannedCopy noisy() {
        var random = new Random(20260302);
        sheets.replaceAll(sheet -> eachPixel(sheet, grey -> 20 + grey * 200 / 255 + random.nextInt(36)));
        return this;
    }

    /** A coffee stain where the code of a sheet is printed. */
    public ScannedCopy stained(int sheet) {
        var pen = sheets.get(sheet - 1).createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(sheets.get(sheet - 1).getWidth() - 2 * dpi, 0, 2 * dpi, 2 * dpi);
        pen.dispose();
        return this;
    }

    public byte[] pdf(float quality) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (BufferedImage sheet : sheets) {
                var box = new PDRectangle(sheet.getWidth() * 72f / dpi, sheet.getHeight() * 72f / dpi);
                var page = new PDPage(box);
                document.addPage(page);
                var picture = PDImageXObject.createFromByteArray(document, jpeg(sheet, quality), "sheet");
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet alone. */
    public byte[] jpeg(float quality) {
        return jpeg(sheets.get(0), quality);
    }

    private static byte[] jpeg(BufferedImage sheet, float quality) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage turned(BufferedImage sheet, double angle) {
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int wide = (int) Math.round(sheet.getWidth() * cos + sheet.getHeight() * sin);
        int high = (int) Math.round(sheet.getHeight() * cos + sheet.getWidth() * sin);
        var out = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = out.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = AffineTransform.getTranslateInstance(wide / 2.0, high / 2.0);
        move.rotate(angle);
        move.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
        pen.drawImage(sheet, move, null);
        pen.dispose();
        return out;
    }

    private static BufferedImage eachPixel(BufferedImage sheet, UnaryOperator<Integer> grey) {
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                int value = Math.min(255, grey.apply(sheet.getRGB(x, y) & 0xFF));
                sheet.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return sheet;
    }
}
