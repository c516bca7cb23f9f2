package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.reports.Outcomes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report can be read on any screen, in both themes, and goes with the keyboard on each. */
class LayoutTest extends InBrowser {
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final List<String> VIEWS =
      List.of(
          "#overview",
          "#findings",
          "#findings?q=legacy+path&open=" + Outcomes.mendable().fingerprint(),
          "#where",
          "#rules/singleton",
          "#coverage");

  /** What sticks out of the screen, where the page itself would have to be scrolled sideways. */
  private static final String TOO_WIDE =
      """
      const page = document.documentElement;
      if (page.scrollWidth <= page.clientWidth) return "";
      return [...document.querySelectorAll("main *")]
        .filter((one) => !one.closest(".scroll"))
        .filter((one) => one.getBoundingClientRect().right > page.clientWidth)
        .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`)
        .join("\\n") || "something";
      """;

  /** Texts that stand out too little from their ground, by WCAG 2.2, 1.4.3. */
  private static final String FAINT =
      """
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const known = new Map();
      function rgba(color) {
        if (!known.has(color)) {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
          known.set(color, [red, green, blue, alpha / 255]);
        }
        return known.get(color);
      }
      const over = (top, below) =>
        [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3])).concat(1);
      function ground(element) {
        const color = rgba(getComputedStyle(element).backgroundColor);
        if (color[3] === 1) return color;
        return over(color, element.parentElement ? ground(element.parentElement) : [255, 255, 255, 1]);
      }
      function luminance(color) {
        const [red, green, blue] = color.map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }
      function contrast(element) {
        const below = ground(element);
        const style = getComputedStyle(element);
        const color = element instanceof SVGElement ? style.fill : style.color;
        const both = [luminance(over(rgba(color), below)), luminance(below)].sort((a, b) => b - a);
        return (both[0] + 0.05) / (both[1] + 0.05);
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const faint = [];
      let seen = 0;
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
        seen++;
        if (contrast(element) < 4.5) faint.push(texts.currentNode.data);
      }
      return seen > 20 ? faint.join("\\n") : "nothing was seen";
      """;

  @AfterEach
  void widen() throws IOException {
    browser.resize(1400);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1600})
  void nothingIsWiderThanTheScreen(int width) throws IOException {
    browser.resize(width);
    for (String view : VIEWS) {
      open(everything(), view);
      assertEquals("", browser.run(TOO_WIDE).asText(), view);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1024, 1600})
  void aFindingHasRoomToBeRead(int width) throws IOException {
    browser.resize(width);
    open(everything(), VIEWS.get(2));
    int room = browser.number("document.querySelector('#detail').clientWidth");
    assertTrue(room >= Math.min(width - 60, 350), () -> room + " of " + width);
    assertTrue(
        browser.run("return document.querySelector('.diff').scrollWidth <= " + room).asBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String theme) throws IOException {
    for (String view : VIEWS) {
      open(everything(), view);
      browser.run("document.documentElement.dataset.theme = '" + theme + "'");
      assertEquals("", browser.run(FAINT).asText(), view);
    }
  }

  @Test
  void onASmallScreenOneComesBackToWhereOneWas() throws IOException {
    browser.resize(390);
    open(everything(), "#findings?rule=singleton");
    browser.type("jj");
    String second = browser.text("document.activeElement.dataset.id");
    browser.type(ENTER);
    await("detail", "document.activeElement.id");
    browser.type(ESCAPE);
    await(second, "document.activeElement.dataset.id ?? ''");
    browser.type(ENTER);
    await("detail", "document.activeElement.id");
    click(".close");
    await(second, "document.activeElement.dataset.id ?? ''");
  }

  private static Outcome everything() {
    return Outcomes.owned(Outcomes.changed()).after(Curves.scanned());
  }
}
