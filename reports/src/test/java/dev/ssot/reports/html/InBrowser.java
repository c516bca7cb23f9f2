package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens reports in Chromium, and fails whatever test has let one complain or ask a network; skipped
 * where there is no Chromium.
 */
@Tag("slow")
abstract class InBrowser {
  static final String SHOWN = "document.querySelectorAll('#list tbody tr').length";
  static final String STATUS = "document.getElementById('status').textContent";
  static final String DETAIL = "document.querySelector('#detail h2')?.textContent ?? ''";

  static Browser browser;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws IOException {
    Browser.missing().ifPresent(reason -> assumeTrue(false, reason));
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrongAndNothingWasAskedOfANetwork() throws IOException {
    assertEquals(List.of(), browser.complaints());
    assertEquals(
        List.of(),
        browser.requests().stream()
            .filter(address -> !address.startsWith("file:"))
            .filter(address -> !address.equals("about:blank"))
            .toList());
  }

  static void open(Outcome outcome, String fragment) throws IOException {
    open(Golden.render(new HtmlRenderer(), outcome, Presentation.PLAIN), fragment);
  }

  static void open(String html, String fragment) throws IOException {
    Path file = Files.writeString(folder.resolve("report.html"), html);
    browser.open(file, fragment);
  }

  static void click(String selector) throws IOException {
    browser.run("document.querySelector(" + "'" + selector + "'" + ").click()");
    browser.run("return 1");
  }

  static void await(String expected, String script) throws IOException {
    String told = browser.text(script);
    for (int tries = 0; tries < 200 && !told.equals(expected); tries++) {
      told = browser.text(script);
    }
    assertEquals(expected, told);
  }

  static List<String> visibleViews() throws IOException {
    return List.of(
        browser
            .text(
                "[...document.querySelectorAll('.view:not([hidden])')].map(one => one.getAttribute('aria-labelledby').replace('-title', '')).join(' ')")
            .split(" "));
  }
}
