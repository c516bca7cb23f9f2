package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.rule.Report;
import java.util.stream.Stream;

/** One way in which a Python module keeps state for the whole program. */
interface ModuleShape {
  /** What is judged in a file. */
  Stream<Place> examined(Unit unit);

  /** What speaks against it, in the order of the source. */
  Stream<Report> reports(Unit unit);
}
