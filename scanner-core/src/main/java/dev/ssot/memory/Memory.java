package dev.ssot.memory;

import dev.ssot.cache.RecordFiles;
import java.nio.file.Path;
import java.util.Optional;

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
   * What is remembered of a tree.
   *
   * @param key over all that its judgement depends on; empty where that is not known
   */
  public Recollection of(Optional<String> key) {
    if (folder.isEmpty() || key.isEmpty()) {
      return new Recollection(Optional.empty(), kept -> {});
    }
    var files = new RecordFiles<>(folder.get(), Judged.Kept.class, MOST);
    return new Recollection(files.find(key.get()), kept -> files.keep(key.get(), kept));
  }
}
