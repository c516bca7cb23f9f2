package dev.ssot.config;

import dev.ssot.binding.Doc;
import dev.ssot.codebase.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bound on a measure; just one of the three kinds of bound is there. */
public record Target(
    @Doc("As in fragmented-import.count or singleton.count{kind=lazy,concept=C,path=app/**}.")
        String measure,
    @Doc("It must be less.") Optional<Double> below,
    @Doc("It must be this or less.") Optional<Double> atMost,
    @Doc("It must be this or more.") Optional<Double> atLeast,
    @Doc("The day from which it gates; without one, it gates only when a change makes it worse.")
        Optional<LocalDate> by,
    @Doc("The code that it is for; production, unless something else is said.")
        Optional<Scope> scope) {

  /**
   * @throws IllegalArgumentException if there is no bound or more than one, the measure's name does
   *     not follow the grammar, or the scope is said twice or generated
   */
  public Target {
    List<Double> bounds = Stream.of(below, atMost, atLeast).flatMap(Optional::stream).toList();
    if (bounds.size() != 1) {
      throw new IllegalArgumentException("needs just one of below, at-most, at-least");
    }
    Selection selection = Selection.of(measure);
    if (!selection.name().equals("count") && bounds.get(0) > 1) {
      throw new IllegalArgumentException(
          "bounds a share, which is between 0 and 1, by more than 1");
    }
    if (selection.scope().isPresent() && scope.isPresent()) {
      throw new IllegalArgumentException("says its scope twice, in braces and as a key");
    }
    if (scope.equals(Optional.of(Scope.GENERATED))) {
      throw new IllegalArgumentException("scope must be production or test: no other is counted");
    }
  }

  /** What it is a bound on. */
  public Selection selection() {
    return Selection.of(measure);
  }

  /** The code that it is for. */
  public Scope boundScope() {
    return scope.or(() -> selection().scope()).orElse(Scope.PRODUCTION);
  }

  /** Whether a value is within the bound. */
  public boolean admits(double value) {
    return below.map(bound -> value < bound).orElse(true)
        && atMost.map(bound -> value <= bound).orElse(true)
        && atLeast.map(bound -> value >= bound).orElse(true);
  }
}
