package dev.ssot.scan;

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
  private final Map<BlobId, Reading> known = new HashMap<>();

  /**
   * @param others of another tree
   */
  Readings(Setup setup, List<Reading> others) {
    this.setup = setup;
    others.forEach(reading -> reading.id().ifPresent(id -> known.putIfAbsent(id, reading)));
  }

  /** In the order of the files. */
  List<Reading> of(List<SourceFile> files) {
    List<Optional<Reading>> found = files.stream().map(this::find).toList();
    List<SourceFile> unknown = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (found.get(i).isEmpty()) {
        unknown.add(files.get(i));
      }
    }
    Iterator<Reading> read = setup.frontEnds().read(unknown).iterator();
    return found.stream().map(same -> same.orElseGet(read::next)).toList();
  }

  /** Git may know a file by an id that its content has with other line ends: so size counts too. */
  private Optional<Reading> find(SourceFile file) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return file.id()
        .map(known::get)
        .filter(same -> same.file().size() == file.size())
        .filter(same -> isOfLanguage(file, same.language()))
        .map(same -> new Reading(file, same.id(), same.language(), same.parsed()));
  }

  private boolean isOfLanguage(SourceFile file, String language) {
    return setup.language(file.path()).filter(own -> own.id().equals(language)).isPresent();
  }
}
