package dev.ssot.cli;

import java.util.Iterator;

/** What a shell offers where a rule may be named. */
final class RuleIds implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return ShippedRules.book().ids().iterator();
  }
}
