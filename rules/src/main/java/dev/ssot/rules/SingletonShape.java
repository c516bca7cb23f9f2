package dev.ssot.rules;

import dev.ssot.facts.Variable;
import dev.ssot.rule.Report;
import java.util.stream.Stream;

/** One way in which a type keeps state for the whole program. */
interface SingletonShape {
  /** What speaks against the type, in the order of the source. */
  Stream<Sighting> sightings(SourceType type);

  /**
   * A report and the field that it is about, so that one field is reported once.
   *
   * @param field static, or an enum's constant
   */
  record Sighting(Variable field, Report report) {}
}
