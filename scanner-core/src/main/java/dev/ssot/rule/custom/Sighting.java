package dev.ssot.rule.custom;

import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import java.util.List;
import java.util.Set;

/**
 * Something in a file that a pattern may mean.
 *
 * @param sorts what it is
 * @param within dotted name of the enclosing type or function in the file, "" at the top
 * @param names all that it may be called, the most telling one first
 */
record Sighting(Set<Sort> sorts, Unit unit, String within, List<String> names, Span span) {

  /** Where it begins, so that several names in one expression are one place. */
  Span start() {
    return new Span(span.line(), span.column(), span.line(), span.column());
  }
}
