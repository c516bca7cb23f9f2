package dev.ssot.trend;

import dev.ssot.language.FrontEnds;
import dev.ssot.language.Parsed;
import dev.ssot.language.Reading;
import dev.ssot.source.BlobId;
import dev.ssot.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of each content, from the first point that asks for it to the last. */
final class Contents {
  private final FrontEnds frontEnds;
  private final Map<Content, Integer> lastPoints;
  private final Map<Content, Parsed> known = new HashMap<>();
  private int parses;

  /** A content as one language reads it. */
  private record Content(BlobId id, String language) {}

  /** For points whose files are given, in the order that they are asked for. */
  Contents(FrontEnds frontEnds, Iterable<List<SourceFile>> points) {
    this.frontEnds = frontEnds;
    this.lastPoints = new HashMap<>();
    int point = 0;
    for (List<SourceFile> files : points) {
      int here = point++;
      files.forEach(file -> lastPoints.put(content(file), here));
    }
  }

  /** How many were parsed so far. */
  int parses() {
    return parses;
  }

  /** Reads the files of a point. */
  List<Reading> read(int point, List<SourceFile> files) {
    Map<Content, SourceFile> unread = new LinkedHashMap<>();
    for (SourceFile file : files) {
      Content content = content(file);
      if (!known.containsKey(content)) {
        unread.putIfAbsent(content, file);
      }
    }
    parses += unread.size();
    for (Reading reading : frontEnds.read(List.copyOf(unread.values()))) {
      known.put(content(reading.file()), reading.parsed());
    }
    List<Reading> readings = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      Content content = content(file);
      readings.add(new Reading(file, file.id(), content.language, known.get(content)));
    }
    pass(point, files);
    return readings;
  }

  /** Goes by a point that nobody needs to read. */
  void pass(int point, List<SourceFile> files) {
    files.forEach(file -> forget(content(file), point));
  }

  private void forget(Content content, int point) {
    if (lastPoints.get(content) == point) {
      known.remove(content);
    }
  }

  private Content content(SourceFile file) {
    return new Content(
        file.id().orElseThrow(), frontEnds.languageOf(file.path()).orElseThrow().id());
  }
}
