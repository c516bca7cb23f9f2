package dev.ssot.rules;

import dev.ssot.rule.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Libraries that do one job, of which a module needs one.
 *
 * @param family what they all are, in words that fit "two kinds of …"
 * @param why what makes them interchangeable
 * @param source who says so
 * @param alternatives in the order of preference
 * @param renamed whether they are one library under another package name
 */
record Family(
    String family,
    String why,
    String source,
    List<Alternative> alternatives,
    Optional<Boolean> renamed,
    Optional<Certainty> certainty) {

  boolean isRenamed() {
    return renamed.orElse(false);
  }

  Certainty certain() {
    return certainty.orElse(Certainty.LIKELY);
  }

  /**
   * One library of a family.
   *
   * @param types qualified names; each also covers all below it
   * @param adapter a word in the names of types that exist to adapt this library
   */
  record Alternative(String name, List<String> types, Optional<String> adapter) {

    /** Whether a type is there to make this very library fit something else. */
    boolean isAdaptedIn(String qualifiedName) {
      return adapter
          .filter(word -> qualifiedName.toLowerCase(Locale.ROOT).contains(word))
          .isPresent();
    }
  }
}
