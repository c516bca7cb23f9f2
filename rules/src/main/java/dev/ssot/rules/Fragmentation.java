package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.rule.Report;
import java.util.stream.Stream;

/** One way in which references to one thing can be fragmented, looked for in a whole codebase. */
interface Fragmentation {
  /** Every reference of the sort that is judged. */
  Stream<Place> examined();

  /** The references, out of those, that go astray. */
  Stream<Report> reports();
}
