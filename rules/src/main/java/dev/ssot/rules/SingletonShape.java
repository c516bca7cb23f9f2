package dev.ssot.rules;

import dev.ssot.rule.Report;
import java.util.stream.Stream;

/** One way in which a type keeps state for the whole program. */
interface SingletonShape {
  /** What speaks against the type, in the order of the source. */
  Stream<Report> reports(JavaType type);
}
