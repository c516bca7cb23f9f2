package dev.ssot.reports.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Fragments of the report's own address, which say what is shown. */
final class Link {
  private Link() {}

  /** Findings with one filter set. */
  static String findings(String filter, String value) {
    return "#findings?" + filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
