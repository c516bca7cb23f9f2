package dev.ssot.cli;

/** Text from the scanned tree, in messages of our own. */
final class Printable {
  private Printable() {}

  /** With control characters replaced, which a terminal would obey. */
  static String of(String text) {
    return text.replaceAll("[^\\P{C}]", "?");
  }
}
