package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.reports.Example;
import dev.ssot.reports.Outcomes;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names and addresses made to break out, and more findings than anybody reads. */
class HardCasesTest extends InBrowser {
  private static final int MANY = 50_000;
  private static final int PATIENCE = 3_000;

  @Test
  void noNameIsObeyed() throws IOException {
    List<String> names =
        List.of(
            "<img src=x onerror=\"document.title='owned'\">",
            "</script><script>document.title='owned'</script>",
            "<!--<script>",
            "\"'><b>q</b>",
            "a\u2028b\u2029c",
            "\u202egnp.java\u2066",
            "half \ud83d a pair",
            "javascript:alert(1)",
            "`tick",
            "a&b=c#d?e+f %20",
            "__proto__",
            "src/\u001b[2J/x");
    open(Outcomes.withFindings(names.stream().map(Example::mendable).toList()), "#findings");
    assertEquals(names.size(), browser.number(SHOWN));
    assertEquals(
        0, browser.number("document.querySelectorAll('main img, #list b, #list script').length"));
    for (int at = 0; at < names.size(); at++) {
      browser.run("document.querySelectorAll('#list tbody a')[" + at + "].click()");
      await("1", "document.querySelectorAll('#detail h2').length");
      assertEquals(1, browser.number("document.querySelectorAll('#detail .diff ins').length"));
      assertEquals(
          0, browser.number("document.querySelectorAll('#detail :is(img, b, script)').length"));
    }
    open(Outcomes.withFindings(names.stream().map(Example::named).toList()), "#where");
    assertEquals(0, browser.number("document.querySelectorAll('main img, main script').length"));
    open(Outcomes.hostile(), "#findings");
    assertEquals("6 findings", browser.text(STATUS));
    assertFalse(browser.text("document.title").contains("owned"));
    assertEquals(
        "",
        browser.text("document.body.innerText.match(/[\\u2028\\u202e\\u2066\\u001b]/)?.[0] ?? ''"));
  }

  @Test
  void aHostileAddressIsOnlyAFilterThatNothingPasses() throws IOException {
    open(
        Outcomes.typical(),
        "#findings?rule=<img src=x onerror=alert(1)>&page=-3&open=%00&sort=constructor&x=y");
    assertEquals("No finding passes these filters.", browser.text(STATUS));
    open(Outcomes.typical(), "#findings?sort=constructor&rule=&in=shop/src/main/");
    long inFolder =
        Outcomes.typical().findings().stream()
            .filter(finding -> finding.counts() && finding.path().startsWith("shop/src/main/"))
            .count();
    assertEquals(inFolder + " findings", browser.text(STATUS));
    open(Outcomes.typical(), "#../../etc?in=../..");
    assertEquals(List.of("overview"), visibleViews());
  }

  @Test
  void fiftyThousandFindingsAreReadyInTime() throws IOException {
    List<Finding> many =
        IntStream.range(0, MANY)
            .mapToObj(
                at ->
                    Example.named(
                        "shop/part" + at % 97 + "/area" + at % 1_013 + "/Type" + at + ".java"))
            .toList();
    open(Outcomes.owned(Outcomes.withFindings(many)), "#findings");
    assertEquals("50,000 findings", browser.text(STATUS));
    assertEquals(100, browser.number(SHOWN));
    int ready = browser.number("performance.getEntriesByName('interactive')[0].startTime");
    assertTrue(ready < PATIENCE, () -> "interactive after " + ready + " ms");
    int owner =
        took("location.hash = '#findings?owner=%40shop%2Fcore'", "/50,000/.test(" + STATUS + ")");
    int search =
        took("location.hash = '#findings?q=type4999'", "/11 findings/.test(" + STATUS + ")");
    int sort = took("location.hash = '#findings?sort=place'", "/50,000/.test(" + STATUS + ")");
    assertTrue(
        search < PATIENCE && sort < PATIENCE && owner < PATIENCE,
        () -> search + " ms, " + sort + " ms, " + owner + " ms");
  }

  /** Milliseconds until what is done shows. */
  static int took(String statement, String done) throws IOException {
    int before = browser.number("performance.now()");
    browser.run(statement);
    await("true", done);
    return browser.number("performance.now()") - before;
  }
}
