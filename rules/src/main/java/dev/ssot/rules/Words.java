package dev.ssot.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Splits identifiers: {@code HTTPServerV2} is HTTP, Server, V2; {@code MAX_SIZE} is MAX, SIZE. */
final class Words {
  private static final Pattern BOUNDARY =
      Pattern.compile("[_$]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private Words() {}

  static List<String> of(String identifier) {
    return BOUNDARY.splitAsStream(identifier).filter(word -> !word.isEmpty()).toList();
  }
}
