package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiean.support.Photographs;

/** An officer comes back with twenty pictures and drops them all at once. */
class PhotoE2eTest extends DeskStory {
    private static final int TWENTY = 20;
    private static final String DROP = """
            (zone, pictures) => {
              const dropped = new DataTransfer();
              pictures.forEach((picture, at) => {
                const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
                dropped.items.add(new File([bytes], `IMG_${at + 1}.jpg`, { type: 'image/jpeg' }));
              });
              zone.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
            }""";

    @Test
    void twenty_pictures_dropped_at_once_become_captioned_evidence() {
        product.at("2026-04-02T09:00");
        var officer = in("lianhu.handler1");
        var second = in("lianhu.handler2");
        String first = user(officer);
        String id = Leads.registered(officer, "西安照片机械有限公司", "2026-04-02");
        Leads.did(
                officer,
                id,
                "act-first",
                "2026-04-02",
                Map.of("officers", List.of(first, user(second))),
                Map.of("reason", "现场情况可能改变"));
        var matter = new MatterOnPage(product, officer, id);
        Sheet sheet = matter.form("add-photos", "case");
        var page = sheet.locator();
        sheet.pick("取证人", name(officer), name(second));
        page.locator(".zone").evaluate(DROP, pictures());
        PlaywrightAssertions.assertThat(page.getByText("已上传 20 张"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Product.PATIENCE_MS));
        page.getByLabel("全部照片的拍摄地点").fill("危险化学品仓库");
        page.getByLabel("全部照片的拍摄时间").first().fill("2026-04-02 08:40");
        page.getByLabel("全部照片的拍摄时间").first().press("Tab");
        page.getByText("填入全部照片").click();
        for (int i = 1; i <= TWENTY; i++) {
            page.getByLabel("照片" + i + "内容").first().fill("第" + i + "处货架");
        }
        page.getByLabel("下移照片1").first().click();
        PlaywrightAssertions.assertThat(page.getByLabel("照片1内容").first()).hasValue("第2处货架");
        officer.shoot("photos");
        sheet.pick("证据种类", "物证");
        sheet.writeTheRest("现场拍摄，混存混放").send();

        var items = officer.get(matter.path() + "/evidence").body().get("items");
        assertEquals(TWENTY, items.size());
        assertEquals("照片1：第2处货架", items.get(0).get("title").asString());
        assertEquals("照片2：第1处货架", items.get(1).get("title").asString());
    }

    private static List<String> pictures() {
        return IntStream.range(0, TWENTY)
                .mapToObj(i -> Base64.getEncoder().encodeToString(Photographs.jpeg(160, 120, i)))
                .toList();
    }

    private static String user(Person person) {
        return person.get("/api/session").body().get("user").asString();
    }

    private static String name(Person person) {
        return person.get("/api/session").body().get("name").asString();
    }
}
