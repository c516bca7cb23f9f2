package dev.ssot.memory;

import dev.ssot.cache.RecordFiles;
import dev.ssot.codebase.Unit;
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
  /** Nothing at all. */
  public static final Memory NONE = new Memory(Optional.empty());

  /** As many branches as are worked on at a time, and more. */
  private static final int MOST = 40;

  /**
   * What is remembered.
   *
   * @param key over all that the judgement depends on; empty where that is not known
   * @param units the files that are judged
   */
  public Recollection recall(Optional<String> key, List<Unit> units) {
    if (folder.isEmpty() || key.isEmpty()) {
      return new Recollection(Optional.empty(), judged -> {});
    }
    var files = new RecordFiles<>(folder.get(), Judged.Kept.class, MOST);
    Map<String, Unit> byPath =
        units.stream().collect(Collectors.toMap(Unit::path, Function.identity(), (a, b) -> a));
    return new Recollection(
        files.find(key.get()).flatMap(kept -> kept.in(byPath)),
        judged -> files.keep(key.get(), judged.kept()));
  }
}
