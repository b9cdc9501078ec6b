package org.tiean.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.support.Photographs;

/** A picture, red on its left and blue on its right, as the page shows it. */
class PictureTest {
    private static BufferedImage shown(byte[] original) throws Exception {
        String address = Picture.address(original);
        return ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))));
    }

    private static boolean red(BufferedImage image, double x, double y) {
        Color color = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    @ParameterizedTest
    @CsvSource({
        "1,0.05,0.5",
        "2,0.95,0.5",
        "3,0.95,0.5",
        "4,0.05,0.5",
        "5,0.5,0.05",
        "6,0.5,0.05",
        "7,0.5,0.95",
        "8,0.5,0.95"
    })
    void it_is_turned_as_the_camera_was_held(int held, double x, double y) throws Exception {
        BufferedImage shown = shown(Photographs.held(Photographs.jpeg(400, 300, 1), held));
        assertThat(shown.getWidth() > shown.getHeight()).isEqualTo(held < 5);
        assertThat(red(shown, x, y)).isTrue();
        assertThat(red(shown, 1 - x, 1 - y)).isFalse();
    }

    @Test
    void a_large_one_is_scaled_down_and_a_small_one_is_left_as_it_is() throws Exception {
        assertThat(shown(Photographs.jpeg(5000, 2500, 1)).getWidth()).isEqualTo(1200);
        assertThat(shown(Photographs.jpeg(320, 240, 1)).getWidth()).isEqualTo(320);
    }

    @Test
    void a_note_that_is_cut_off_turns_nothing() {
        byte[] held = Photographs.held(Photographs.jpeg(40, 30, 1), 6);
        for (int length = 0; length < 40; length++) {
            assertThat(Orientation.of(java.util.Arrays.copyOf(held, length)).swaps())
                    .as("%d bytes", length)
                    .isEqualTo(length >= 32);
        }
    }
}
