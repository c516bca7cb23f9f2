package dev.ssot.scan;

import dev.ssot.language.Language;
import dev.ssot.language.Reading;
import dev.ssot.source.BlobId;
import dev.ssot.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files of a tree. What another tree has in equal content was read there already: two
 * states of one tree differ in few files, so that the second costs little.
 */
final class Readings {
  private final Setup setup;
  private final Map<Content, Reading> known = new HashMap<>();

  /**
   * What is parsed.
   *
   * @param size in bytes: git may know a file by an id that its content has with other line ends
   */
  private record Content(String language, BlobId id, long size) {}

  /**
   * @param others of another tree
   */
  Readings(Setup setup, List<Reading> others) {
    this.setup = setup;
    for (Reading reading : others) {
      long size = reading.file().size();
      reading.id().ifPresent(id -> known.put(new Content(reading.language(), id, size), reading));
    }
  }

  /** In the order of the files. */
  List<Reading> of(List<SourceFile> files) {
    List<SourceFile> unknown = files.stream().filter(file -> find(file).isEmpty()).toList();
    Iterator<Reading> read = setup.frontEnds().read(unknown).iterator();
    List<Reading> all = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      Optional<Reading> found = find(file);
      all.add(found.isPresent() ? found.get() : read.next());
    }
    return all;
  }

  private Optional<Reading> find(SourceFile file) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return file.id()
        .flatMap(
            id ->
                setup
                    .language(file.path())
                    .map(Language::id)
                    .map(language -> known.get(new Content(language, id, file.size()))))
        .map(same -> new Reading(file, same.id(), same.language(), same.parsed()));
  }
}
