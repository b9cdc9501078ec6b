package org.tiean.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the page code of every sheet of a scan, one sheet in memory at a time. */
public final class ScannedSheets {
    /** More than any paper has; a longer file is not the scan of one paper. */
    public static final int MOST_SHEETS = 80;

    /** A sheet of A3 at 600 dpi; what is larger is no scan of a paper, and would fill the memory. */
    private static final long MOST_PIXELS = 9920L * 7016;

    /** Long side of the picture a page is looked at in: A4 at about 200 dpi, and closer where that shows nothing. */
    private static final int[] LONG_SIDES = {2400, 3600};

    private ScannedSheets() {}

    /** One sheet, counted from 1, and the code on it, if it can be read. */
    public record Sheet(int sheet, Optional<PageMark> mark) {}

    /** A scan that cannot be looked at, with the reason for the officer. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Unreadable(String why) {
            super(why);
            this.why = why;
        }

        public String why() {
            return why;
        }
    }

    /** By the type that the first bytes of the file prove. */
    public static List<Sheet> of(Path file, String type) throws Unreadable {
        return switch (type) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg", "image/png" -> List.of(new Sheet(1, picture(file)));
            default -> throw new Unreadable("扫描件应当是 PDF、JPEG 或者 PNG 文件");
        };
    }

    private static List<Sheet> pdf(Path file) throws Unreadable {
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int count = document.getNumberOfPages();
            if (count == 0 || count > MOST_SHEETS) {
                throw new Unreadable(
                        count == 0 ? "扫描件里没有页" : "扫描件有 " + count + " 页，一份文书最多 " + MOST_SHEETS + " 页，请分开上传");
            }
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            List<Sheet> sheets = new ArrayList<>();
            for (int n = 1; n <= count; n++) {
                sheets.add(new Sheet(n, page(document, renderer, n)));
            }
            return sheets;
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("扫描件打不开：文件损坏，或者加了密码");
        }
    }

    private static Optional<PageMark> page(PDDocument document, PDFRenderer renderer, int n) throws Unreadable {
        PDPage page = document.getPage(n - 1);
        float longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
        try {
            measure(page, n);
            for (int side : LONG_SIDES) {
                Optional<PageMark> mark = CodeReader.find(renderer.renderImage(n - 1, side / longest, ImageType.GRAY));
                if (mark.isPresent()) {
                    return mark;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException undrawable) {
            // a page that cannot be drawn is a page whose code cannot be read: the officer looks at it
            return Optional.empty();
        }
    }

    private static void measure(PDPage page, int n) throws IOException, Unreadable {
        var resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    && resources.getXObject(name) instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                throw new Unreadable("扫描件第 " + n + " 页的图像太大，请按 200～300 dpi 重新扫描");
            }
        }
    }

    private static Optional<PageMark> picture(Path file) throws Unreadable {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable("图片打不开：文件损坏");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new Unreadable("图片太大，请按 200～300 dpi 重新扫描");
                }
                var how = reader.getDefaultReadParam();
                int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONG_SIDES[0]);
                how.setSourceSubsampling(every, every, 0, 0);
                BufferedImage picture = reader.read(0, how);
                return CodeReader.find(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("图片打不开：文件损坏");
        }
    }
}
