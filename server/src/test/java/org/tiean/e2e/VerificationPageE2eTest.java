package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a court clerk sees who opens the verification page from a memory stick. */
@Tag("e2e")
class VerificationPageE2eTest {
    static final String FINGERPRINT = "c97c174acc1b56be277862230f92b0f9fa9b83c2aa471ceabb67533a91536bea";
    private static final int PATIENCE_MS = 30_000;
    private static final Path SAMPLE = Path.of("../verifier/src/test/corpus/sample/good.zip");
    private static final int[][] SCREENS = {{1440, 900}, {1366, 768}, {390, 844}};
    private static final Browser BROWSER = Chromium.launch();

    private final VerificationPage clerk = new VerificationPage(BROWSER);

    @BeforeAll
    static void pageIsBuilt() {
        assertTrue(
                Files.exists(Path.of("../web/dist/verify.html")), "run ./tiean test --layer e2e: it builds the pages");
    }

    @AfterEach
    void nothingWasAskedForAndNothingComplained() {
        assertEquals(List.of(VerificationPage.address()), clerk.requests());
        assertEquals(List.of(), clerk.complaints());
        clerk.close();
    }

    @AfterAll
    static void leave() {
        BROWSER.close();
    }

    @Test
    void a_dossier_vouches_for_itself_until_the_fingerprint_from_paper_anchors_it() throws IOException {
        clerk.drops("案卷.zip", Files.readAllBytes(SAMPLE));
        clerk.concludes("自洽", PATIENCE_MS);
        clerk.says("不证明来源");
        looks("consistent");
        clerk.types("密钥指纹", FINGERPRINT.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{8})", "$1 "));
        assertEquals(0, clerk.page().getByText("结论：").count(), "no verdict beside inputs that it was not given for");
        clerk.verifies();
        clerk.concludes("已锚定", PATIENCE_MS);
        looks("anchored");
    }

    @Test
    void a_changed_dossier_is_broken_and_the_first_wrong_item_is_named() throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLE);
        bytes[4279] ^= 1;
        clerk.drops("案卷.zip", bytes);
        clerk.concludes("已损坏", PATIENCE_MS);
        clerk.says("documents/002-行政处罚决定书.pdf");
        clerk.says("内容已变（CRC 校验不符）");
        looks("broken");
    }

    @Test
    void another_fingerprint_than_the_one_on_paper_is_no_match() {
        clerk.types("密钥指纹", "0".repeat(64));
        clerk.chooses(SAMPLE);
        clerk.concludes("已损坏", PATIENCE_MS);
        clerk.says("manifest.sig");
    }

    @Test
    void a_fingerprint_with_a_digit_missing_is_told_before_anything_is_checked() {
        clerk.chooses(SAMPLE);
        clerk.concludes("自洽", PATIENCE_MS);
        clerk.types("密钥指纹", FINGERPRINT.substring(1));
        clerk.says("一个指纹是 64 位，现在有 63 位");
        assertTrue(clerk.button("按所填内容核验").isDisabled());
        looks("mistyped");
    }

    @Test
    void the_page_can_be_used_with_the_keyboard_alone() {
        var keys = clerk.page().keyboard();
        keys.press("Tab");
        assertEquals("file", clerk.page().evaluate("document.activeElement.type"));
        clerk.chooses(SAMPLE);
        clerk.concludes("自洽", PATIENCE_MS);
        assertEquals("核验结果", clerk.page().evaluate("document.activeElement.getAttribute('aria-label')"));
        clerk.types("密钥指纹", FINGERPRINT);
        keys.press("Tab");
        keys.press("Tab");
        keys.press("Enter");
        clerk.concludes("已锚定", PATIENCE_MS);
    }

    @Test
    void the_printed_result_shows_the_verdict_and_no_form() {
        clerk.chooses(SAMPLE);
        clerk.concludes("自洽", PATIENCE_MS);
        clerk.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
        clerk.says("核验人（签名）");
        clerk.says("不在核验范围");
        assertTrue(clerk.page().locator("form").isHidden());
        assertTrue(clerk.button("打印结果").isHidden());
    }

    /** On every screen: readable by everybody, nothing runs out at the side. */
    private void looks(String name) {
        List<String> findings = new ArrayList<>();
        for (int[] screen : SCREENS) {
            clerk.page().setViewportSize(screen[0], screen[1]);
            Object beyond = clerk.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) Objects.requireNonNull(beyond)).intValue() > 0) {
                findings.add(name + " at " + screen[0] + " runs " + beyond + " px out at the side");
            }
            clerk.shoot("verify-" + name + "-" + screen[0]);
            Axe.seriousFindings(clerk.page()).forEach(each -> findings.add(name + " at " + screen[0] + ": " + each));
        }
        assertEquals(List.of(), findings);
    }
}
