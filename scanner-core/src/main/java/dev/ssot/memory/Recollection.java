package dev.ssot.memory;

import dev.ssot.codebase.Unit;
import dev.ssot.rule.Choices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is remembered of a tree, be it nothing. */
public final class Recollection {
  private final Optional<Judged.Kept> kept;
  private final Optional<Choices> choices;
  private final Consumer<Judged.Kept> keeper;

  Recollection(Optional<Judged.Kept> kept, Consumer<Judged.Kept> keeper) {
    this.kept = kept;
    this.choices = kept.map(all -> Choices.of(all.choices()));
    this.keeper = keeper;
  }

  /** The choices that were made in it; empty where nothing is remembered. */
  public Optional<Choices> choices() {
    return choices;
  }

  /**
   * The whole judgement; empty where nothing is remembered.
   *
   * @param units the files that were judged
   */
  public Optional<Judged> of(List<Unit> units) {
    Map<String, Unit> byPath =
        units.stream().collect(Collectors.toMap(Unit::path, Function.identity(), (a, b) -> a));
    return kept.flatMap(all -> all.in(byPath, choices.orElseThrow()));
  }

  /** Remembers a judgement, unless a rule failed. */
  public void keep(Judged judged) {
    if (judged.rules().stream().allMatch(rule -> rule.failure().isEmpty())) {
      keeper.accept(judged.kept());
    }
  }
}
