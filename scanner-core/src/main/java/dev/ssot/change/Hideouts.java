package dev.ssot.change;

import dev.ssot.source.Listing;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a file that is gone may lie among what is not looked at: to put defects into a folder of
 * third-party code, or to take the ending from a file's name, does not mend them.
 */
interface Hideouts {
  /** Where the earlier state is not at hand. */
  Hideouts UNKNOWN = path -> Optional.empty();

  /** Lines that a file must still have to be the same one. */
  double SAME = 0.7;

  /**
   * Why the file is not looked at in its new place; empty if there is none.
   *
   * @param path that it had
   * @throws IOException if a file cannot be read
   */
  Optional<Listing.Reason> of(String path) throws IOException;

  /**
   * Those of a change.
   *
   * @param listing of the later state
   */
  static Hideouts between(SourceTree before, SourceTree now, Listing listing) {
    Places places = Places.of(listing);
    Map<String, Optional<Listing.Reason>> known = new HashMap<>();
    return path -> {
      if (!known.containsKey(path)) {
        known.put(path, find(path, before, now, places));
      }
      return known.get(path);
    };
  }

  /** What stands behind the last dot of a path. */
  static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Optional<Listing.Reason> find(
      String path, SourceTree before, SourceTree now, Places places) throws IOException {
    Optional<byte[]> content = before.content(path);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    for (Listing.Skipped place : places.of(path)) {
      Optional<byte[]> found = now.content(place.path());
      if (found.isPresent()
          && before.content(place.path()).isEmpty()
          && isSame(content.get(), found.get())) {
        return Optional.of(place.reason());
      }
    }
    return Optional.empty();
  }

  /**
   * Where to look.
   *
   * @param folders that are not looked into, with {@code /} behind them
   * @param files by their simple names, those that are looked at among them: by another ending they
   *     are of another language
   */
  record Places(List<Listing.Skipped> folders, NavigableMap<String, List<Listing.Skipped>> files) {
    static Places of(Listing listing) {
      Places places = new Places(new ArrayList<>(), new TreeMap<>());
      listing.skipped().forEach(places::add);
      listing.files().stream()
          .map(file -> new Listing.Skipped(file.path(), Listing.Reason.OTHER_LANGUAGE))
          .forEach(places::add);
      return places;
    }

    private void add(Listing.Skipped place) {
      if (place.path().endsWith("/")) {
        folders.add(place);
      } else {
        files.computeIfAbsent(name(place.path()), name -> new ArrayList<>(1)).add(place);
      }
    }

    /** In a folder below each part of its path; as a file by its name, with another ending. */
    List<Listing.Skipped> of(String path) {
      List<Listing.Skipped> places = new ArrayList<>();
      for (Listing.Skipped folder : folders) {
        for (String rest = path; !rest.isEmpty(); rest = rest.substring(afterFirst(rest))) {
          places.add(new Listing.Skipped(folder.path() + rest, folder.reason()));
        }
      }
      String stem = name(path).substring(0, Math.max(1, name(path).lastIndexOf('.')));
      files.subMap(stem, stem + Character.MAX_VALUE).values().stream()
          .flatMap(List::stream)
          .filter(
              file ->
                  file.reason() != Listing.Reason.OTHER_LANGUAGE
                      || !ending(file.path()).equals(ending(path)))
          .forEach(places::add);
      return places;
    }

    private static int afterFirst(String path) {
      return path.indexOf('/') < 0 ? path.length() : path.indexOf('/') + 1;
    }

    private static String name(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private static boolean isSame(byte[] before, byte[] now) {
    List<String> lines = lines(before);
    Set<String> kept = new HashSet<>(lines(now));
    long same = lines.stream().filter(kept::contains).count();
    return !lines.isEmpty() && same >= SAME * lines.size();
  }

  private static List<String> lines(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toList());
  }
}
