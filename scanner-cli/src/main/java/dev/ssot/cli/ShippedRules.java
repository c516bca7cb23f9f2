package dev.ssot.cli;

import dev.ssot.rule.RuleBook;

/**
 * The rules that ssot brings. They are loaded when somebody first asks, and others wait for that.
 */
final class ShippedRules {
  private static final RuleBook BOOK = RuleBook.of(Ssot.class.getClassLoader());

  private ShippedRules() {}

  static RuleBook book() {
    return BOOK;
  }
}
