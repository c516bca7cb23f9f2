package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.rule.Certainty;
import java.util.Optional;

/** The ways in which one language's imports come to a declared concept. */
interface ImportWays {
  /** Nothing where an import has nothing to do with the concept. */
  Optional<Way> of(SourceOfTruth truth, Binding binding);

  /**
   * One of the ways.
   *
   * @param kind "" for the right one
   * @param message what is wrong with it, and what instead
   */
  record Way(String kind, String message, Certainty certainty) {
    static final Way CANONICAL = new Way("", "", Certainty.CERTAIN);

    @SuppressWarnings("AnnotateFormatMethod")
    static Way wrong(String kind, String message, Object... parts) {
      return new Way(kind, message.formatted(parts), Certainty.CERTAIN);
    }

    boolean isCanonical() {
      return kind.isEmpty();
    }

    Way possibly() {
      return new Way(kind, message, Certainty.POSSIBLE);
    }
  }
}
