package dev.ssot.cli;

import dev.ssot.rule.RuleBook;
import java.util.Iterator;

/** What a shell offers where a rule may be named. */
final class RuleIds implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return RuleBook.of(Ssot.class.getClassLoader()).ids().iterator();
  }
}
