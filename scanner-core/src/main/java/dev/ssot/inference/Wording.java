package dev.ssot.inference;

import java.util.Locale;

/** Numbers with their nouns. */
final class Wording {
  private Wording() {}

  static String files(int number) {
    return number == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", number);
  }
}
