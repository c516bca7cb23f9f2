package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageHtmlTest {
  @Test
  void theTitleIsLeftOutAndHeadingsGoBelowThatOfTheRule() {
    assertEquals("<h3>A case</h3>\n<p>Text</p>\n", PageHtml.of("# Rule\n\n## A case\n\nText\n"));
  }

  @Test
  void markupIsShownAndNotObeyed() {
    assertEquals(
        "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n",
        PageHtml.of("a <img src=x onerror=alert(1)> b"));
    assertEquals(
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", PageHtml.of("<script>alert(1)</script>"));
  }

  @Test
  void aLinkThatWouldRunScriptLeadsNowhere() {
    assertEquals(
        "<p><a rel=\"nofollow\" href=\"\">x</a></p>\n", PageHtml.of("[x](javascript:alert(1))"));
  }

  @Test
  void codeHasTheNameOfItsFileAndMarksWhatTheRuleReports() {
    assertEquals(
        "<figure><figcaption>a/B.java</figcaption><pre tabindex=\"0\"><code>"
            + "<span>class B {</span>\n<mark>  int c; // finding: &lt;wrong&gt;</mark>\n<span>}</span>\n"
            + "</code></pre></figure>\n",
        PageHtml.of("```java a/B.java\nclass B {\n  int c; // finding: <wrong>\n}\n```\n"));
  }

  @Test
  void tablesAreTables() {
    assertEquals(true, PageHtml.of("| a |\n| - |\n| b |\n").contains("<th>a</th>"));
  }
}
