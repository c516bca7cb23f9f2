package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Outcomes;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report as its reader has it. */
class BrowserTest extends InBrowser {
  private static final String FOCUS = "document.activeElement.textContent";
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final String TAB = "\uE004";
  private static final String DOWN = "\uE015";

  @Test
  void opensWithWhereWeStand() throws IOException {
    open(Outcomes.typical(), "");
    assertEquals(List.of("overview"), visibleViews());
    assertTrue(browser.text("document.title").startsWith("Where we stand"));
  }

  @Test
  void listsWhatCountsAndTheRestOnRequest() throws IOException {
    open(Outcomes.typical(), "#findings");
    long counted = Outcomes.typical().findings().stream().filter(Finding::counts).count();
    assertEquals(counted + " findings", browser.text(STATUS));
    open(Outcomes.typical(), "#findings?level=info");
    assertEquals("1 finding", browser.text(STATUS));
  }

  @Test
  void aLinkToAFilteredViewShowsIt() throws IOException {
    open(Outcomes.typical(), "#findings?rule=singleton&scope=test&sort=place");
    assertEquals(3, browser.number(SHOWN));
    assertEquals(
        "rule=singletonscope=test",
        browser.text(
            "[...document.querySelectorAll('.value[aria-current]')].map(a => a.dataset.id).sort().join('')"));
    assertEquals(
        "place", browser.text("document.querySelector('.orders [aria-current]').textContent"));
  }

  @Test
  void filtersStandInTheAddressAndTheBackButtonTakesThemAway() throws IOException {
    open(Outcomes.typical(), "#findings");
    String all = browser.text(STATUS);
    browser.run("document.querySelector('[data-id=\"level=error\"]').focus()");
    browser.type(ENTER);
    await("#findings?level=error", "location.hash");
    assertEquals("level=error", browser.text("document.activeElement.dataset.id"));
    assertEquals("2 findings", browser.text(STATUS));
    click("[data-id=\"rule=singleton\"]");
    assertEquals("1 finding", browser.text(STATUS));
    browser.back();
    browser.back();
    assertEquals(all, browser.text(STATUS));
  }

  @Test
  void ownersAreAFilterOfTheirOwn() throws IOException {
    Outcome outcome = Outcomes.owned(Outcomes.typical());
    open(outcome, "#findings");
    String offered =
        "[...document.querySelectorAll('[data-id^=\"owner=\"]')].map(a => a.dataset.id).join(' ')";
    assertEquals(
        "owner=no owner owner=@shop/core owner=@shop/people owner=<b>&\"'@x.example",
        browser.text(offered));
    browser.run("document.querySelector('[data-id=\"owner=@shop/people\"]').focus()");
    browser.type(ENTER);
    await("#findings?owner=%40shop%2Fpeople", "location.hash");
    OwnerReport people =
        outcome.ownerReports().stream()
            .filter(one -> one.owner().equals("@shop/people"))
            .findFirst()
            .orElseThrow();
    assertEquals(people.production() + people.tests() + " findings", browser.text(STATUS));
    click("[data-id=\"scope=test\"]");
    assertEquals(people.tests() + " findings", browser.text(STATUS));
    click("#list tbody a");
    String facts = browser.text("document.querySelector('#detail dl').textContent");
    assertTrue(facts.contains("Owner@shop/people, @shop/core"), facts);
    assertEquals(0, browser.number("document.querySelectorAll('#facets b, #detail b').length"));
  }

  @Test
  void whatNobodyOwnsCanBeListedToo() throws IOException {
    Outcome outcome = Outcomes.owned(Outcomes.compared());
    open(outcome, "#overview");
    click("[data-owner=\"no owner\"] th a");
    assertEquals("#findings?owner=no+owner", browser.text("location.hash"));
    assertEquals(outcome.ownerReports().get(0).production() + " findings", browser.text(STATUS));
    open(outcome, "#findings?owner=%40shop%2Fcore&change=fixed");
    assertEquals("2 findings", browser.text(STATUS));
  }

  @Test
  void whereNobodySaysWhoOwnsWhatNothingIsAskedOfOwners() throws IOException {
    open(Outcomes.typical(), "#findings");
    assertEquals(0, browser.number("document.querySelectorAll('[aria-label=Owner]').length"));
    open(Outcomes.typical(), "#findings?owner=no+owner");
    assertEquals("No finding passes these filters.", browser.text(STATUS));
  }

  @Test
  void theSearchNarrowsTheListWhileOneTypes() throws IOException {
    open(Outcomes.typical(), "#overview");
    browser.type("/");
    browser.type("pricecache");
    await("1 finding", STATUS);
    assertEquals("#findings?q=pricecache", browser.text("location.hash"));
    assertEquals("search", browser.text("document.activeElement.id"));
  }

  @Test
  void ordersByPlace() throws IOException {
    open(Outcomes.typical(), "#findings?sort=place");
    String paths = "[...document.querySelectorAll('#list .path')].map(one => one.textContent)";
    assertTrue(
        browser
            .run(
                "const all = "
                    + paths
                    + ".map(one => one.replace(/:\\d+$/, ''));"
                    + "return all.every((one, at) => at === 0 || all[at - 1] <= one)")
            .asBoolean());
  }

  @Test
  void theKeyboardAloneIsEnough() throws IOException {
    open(Outcomes.typical(), "#findings");
    browser.type(TAB);
    assertEquals("Skip to the content", browser.text(FOCUS));
    browser.type("j" + DOWN);
    String second = browser.text(FOCUS);
    browser.type(ENTER);
    await(second, DETAIL);
    assertEquals("detail", browser.text("document.activeElement.id"));
    browser.type(ESCAPE);
    await("", DETAIL);
    assertEquals(second, browser.text(FOCUS));
  }

  @Test
  void aFindingShowsItsEvidence() throws IOException {
    open(Outcomes.typical(), "#findings?q=legacy+path+of+Money");
    click("#list tbody a");
    assertTrue(browser.text(DETAIL).startsWith("shop.util.Money is a legacy path"));
    assertEquals(
        "The way of the import", browser.text("document.querySelector('#detail h3').textContent"));
    assertEquals(
        """
        @@ shop/src/main/java/shop/cart/CartService.java:7 @@
        - import shop.util.Money; //     <b>&amp;
        + import shop.money.Money;//     <b>&amp;
        """,
        browser.text("document.querySelector('.diff').textContent"));
    assertEquals(0, browser.number("document.querySelectorAll('.diff b').length"));
  }

  @Test
  void aFolderOfThePictureLeadsFurtherIn() throws IOException {
    open(Outcomes.typical(), "#where");
    assertTrue(browser.number("document.querySelectorAll('.treemap rect').length") > 5);
    click(".folders tbody th a");
    assertTrue(browser.text("location.hash").startsWith("#where?in="));
    click(".folders .found a");
    assertEquals(List.of("findings"), visibleViews());
  }

  @Test
  void whatChangedCanBeListed() throws IOException {
    open(Outcomes.compared(), "#findings?change=fixed");
    assertEquals("2 findings", browser.text(STATUS));
    open(Outcomes.compared(), "#findings?change=moved");
    click("#list tbody a");
    assertTrue(
        browser.text("document.querySelector('#detail dl').textContent").contains("moved: "));
  }

  @Test
  void onPaperAreAllViewsAndTheWholeList() throws IOException {
    open(Outcomes.typical(), "#rules/singleton");
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(5, visibleViews().size());
    assertEquals(31, browser.number(SHOWN));
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertEquals(List.of("rules"), visibleViews());
  }

  @Test
  void curvesAreDrawnOfWhatHasChanged() throws IOException {
    open(HtmlRendererTest.curves(Outcomes.typical()), "#overview");
    theCurvesAreThere();
    click("#theme");
    theCurvesAreThere();
  }

  @Test
  void theLastPointOfACurveMayBeTheScanItself() throws IOException {
    open(Outcomes.typical().after(Curves.scanned()), "#overview");
    String told = browser.text("document.querySelector('#trend').textContent");
    assertTrue(told.startsWith("2 commits from 2026-01-05 to 2026-02-05 and this scan"), told);
    assertTrue(told.contains("40 → 24"), told);
  }

  @Test
  void curvesAreDrawnOnAPageOfTheirOwn() throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlTrend().render(Curves.trend(), Presentation.PLAIN, page);
    open(page.toString(), "");
    theCurvesAreThere();
  }

  private static void theCurvesAreThere() throws IOException {
    String told = browser.text("document.querySelector('#trend').textContent");
    assertEquals(2, browser.number("document.querySelectorAll('#trend canvas').length"));
    assertTrue(told.contains("3 commits from 2026-01-05 to 2026-03-05"), told);
    assertTrue(told.contains("40 → 24"), told);
    assertTrue(told.contains("50.0 % → 61.0 %"), told);
    assertTrue(told.contains("Unchanged: duplicate-manager."), told);
  }

  @Test
  void theThemeCanBeChosen() throws IOException {
    open(Outcomes.typical(), "");
    browser.run("localStorage.clear()");
    open(Outcomes.typical(), "");
    click("#theme");
    assertEquals("light", browser.text("document.documentElement.dataset.theme"));
    click("#theme");
    assertEquals(
        "rgb(21, 24, 27)", browser.text("getComputedStyle(document.body).backgroundColor"));
    click("#theme");
  }
}
