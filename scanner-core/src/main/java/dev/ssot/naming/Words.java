package dev.ssot.naming;

import java.util.List;
import java.util.regex.Pattern;

/** Splits identifiers: {@code HTTPServerV2} is HTTP, Server, V2; {@code MAX_SIZE} is MAX, SIZE. */
public final class Words {
  private static final Pattern BOUNDARY =
      Pattern.compile("[_$]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private Words() {}

  /** In their order, as written. */
  public static List<String> of(String identifier) {
    return BOUNDARY.splitAsStream(identifier).filter(word -> !word.isEmpty()).toList();
  }
}
