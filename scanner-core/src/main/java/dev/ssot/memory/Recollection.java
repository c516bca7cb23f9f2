package dev.ssot.memory;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is remembered of a tree, be it nothing.
 *
 * @param judged empty where it has to be judged
 * @param keep takes note of what judging comes to
 */
public record Recollection(Optional<Judged> judged, Consumer<Judged> keep) {
  /** The work that is saved. */
  @FunctionalInterface
  public interface Judging {
    Judged judge() throws IOException;
  }

  /**
   * What is remembered, else what judging comes to, which is remembered from now on.
   *
   * @throws IOException if judging does
   */
  public Judged orElse(Judging judging) throws IOException {
    if (judged.isPresent()) {
      return judged.get();
    }
    Judged fresh = judging.judge();
    if (fresh.rules().stream().allMatch(rule -> rule.failure().isEmpty())) {
      keep.accept(fresh);
    }
    return fresh;
  }
}
