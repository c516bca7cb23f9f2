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
import java.util.Optional;
import java.util.Set;
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
    List<Listing.Skipped> aside = new ArrayList<>(listing.skipped());
    listing.files().stream()
        .map(file -> new Listing.Skipped(file.path(), Listing.Reason.OTHER_LANGUAGE))
        .forEach(aside::add);
    Map<String, Optional<Listing.Reason>> known = new HashMap<>();
    return path -> {
      if (!known.containsKey(path)) {
        known.put(path, find(path, before, now, aside));
      }
      return known.get(path);
    };
  }

  private static Optional<Listing.Reason> find(
      String path, SourceTree before, SourceTree now, List<Listing.Skipped> aside)
      throws IOException {
    Optional<byte[]> content = before.content(path);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    for (Listing.Skipped skipped : aside) {
      for (String place : places(path, skipped)) {
        Optional<byte[]> found = now.content(place);
        if (found.isPresent()
            && before.content(place).isEmpty()
            && isSame(content.get(), found.get())) {
          return Optional.of(skipped.reason());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * In a folder below each part of its path; as a file by its name, with another ending or more.
   */
  private static List<String> places(String path, Listing.Skipped skipped) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!skipped.path().endsWith("/")) {
      String other = skipped.path().substring(skipped.path().lastIndexOf('/') + 1);
      boolean isMeant =
          other.startsWith(name.substring(0, Math.max(1, name.lastIndexOf('.'))))
              && (skipped.reason() != Listing.Reason.OTHER_LANGUAGE
                  || !ending(other).equals(ending(name)));
      return isMeant ? List.of(skipped.path()) : List.of();
    }
    List<String> places = new ArrayList<>();
    for (String rest = path; ; rest = rest.substring(rest.indexOf('/') + 1)) {
      places.add(skipped.path() + rest);
      if (rest.indexOf('/') < 0) {
        return places;
      }
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
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
