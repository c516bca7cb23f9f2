package dev.ssot.memory;

import dev.ssot.cache.RecordFiles;
import dev.ssot.codebase.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Remembers what trees were judged to hold.
 *
 * @param folder empty to remember nothing
 */
public record Memory(Optional<Path> folder) {
  /** The work that is saved. */
  @FunctionalInterface
  public interface Judging {
    Judged judge() throws IOException;
  }

  /** Nothing at all. */
  public static final Memory NONE = new Memory(Optional.empty());

  /** As many branches as are worked on at a time, and more. */
  private static final int MOST = 40;

  /**
   * What is remembered, else what judging comes to.
   *
   * @param key over all that the judgement depends on; empty where that is not known
   * @param units the files that are judged
   * @throws IOException if judging does
   */
  public Judged of(Optional<String> key, List<Unit> units, Judging judging) throws IOException {
    if (folder.isEmpty() || key.isEmpty()) {
      return judging.judge();
    }
    var files = new RecordFiles<>(folder.get(), Judged.Kept.class, MOST);
    Map<String, Unit> byPath =
        units.stream().collect(Collectors.toMap(Unit::path, Function.identity(), (a, b) -> a));
    Optional<Judged> known = files.find(key.get()).flatMap(kept -> kept.in(byPath));
    if (known.isPresent()) {
      return known.get();
    }
    Judged judged = judging.judge();
    if (judged.rules().stream().allMatch(rule -> rule.failure().isEmpty())) {
      files.keep(key.get(), judged.kept());
    }
    return judged;
  }
}
