package org.tiean.document.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the page code in the picture of a page, however the sheet lay on the scanner. */
final class CodeReader {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private CodeReader() {}

    static Optional<PageMark> find(BufferedImage sheet) {
        return Stream.concat(
                        // first where the code is printed, then where it comes to lie on a turned sheet
                        corners(sheet).flatMap(corner -> Stream.of(1, 2).map(times -> enlarged(sheet, corner, times))),
                        Stream.of(sheet))
                .map(CodeReader::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Rectangle> corners(BufferedImage sheet) {
        int side = Math.max(sheet.getWidth(), sheet.getHeight()) * 3 / 10;
        int wide = Math.min(side, sheet.getWidth());
        int high = Math.min(side, sheet.getHeight());
        int right = sheet.getWidth() - wide;
        int foot = sheet.getHeight() - high;
        return Stream.of(
                new Rectangle(right, 0, wide, high),
                new Rectangle(0, foot, wide, high),
                new Rectangle(right, foot, wide, high),
                new Rectangle(0, 0, wide, high));
    }

    private static BufferedImage enlarged(BufferedImage sheet, Rectangle part, int times) {
        var out = new BufferedImage(part.width * times, part.height * times, BufferedImage.TYPE_BYTE_GRAY);
        var pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(
                sheet,
                0,
                0,
                out.getWidth(),
                out.getHeight(),
                part.x,
                part.y,
                part.x + part.width,
                part.y + part.height,
                null);
        pen.dispose();
        return out;
    }

    private static Optional<PageMark> read(BufferedImage picture) {
        int wide = picture.getWidth();
        int high = picture.getHeight();
        var source = new RGBLuminanceSource(wide, high, picture.getRGB(0, 0, wide, high, null, 0, wide));
        return Stream.<Function<LuminanceSource, Binarizer>>of(HybridBinarizer::new, GlobalHistogramBinarizer::new)
                .flatMap(binarizer -> codes(binarizer.apply(source)))
                .flatMap(code -> PageMark.of(code.getText()).stream())
                .findFirst();
    }

    private static Stream<Result> codes(Binarizer black) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(black), HINTS));
        } catch (NotFoundException none) {
            return Stream.empty();
        }
    }
}
