package dev.ssot.config;

import dev.ssot.binding.Doc;
import dev.ssot.codebase.Scope;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A bound on a measure; just one of the three kinds of bound is there. */
public record Target(
    @Doc("Name of the measure, rule.name, with a selection in braces where wanted.") String measure,
    @Doc("It must be less.") Optional<Double> below,
    @Doc("It must be this or less.") Optional<Double> atMost,
    @Doc("It must be this or more.") Optional<Double> atLeast,
    @Doc("The day from which it gates; without one, it gates only when a change makes it worse.")
        Optional<LocalDate> by,
    @Doc("The code that it is for; production, unless something else is said.")
        Optional<Scope> scope) {

  /**
   * @throws IllegalArgumentException if there is no bound, or more than one
   */
  public Target {
    if (Stream.of(below, atMost, atLeast).filter(Optional::isPresent).count() != 1) {
      throw new IllegalArgumentException("needs just one of below, at-most, at-least");
    }
  }
}
