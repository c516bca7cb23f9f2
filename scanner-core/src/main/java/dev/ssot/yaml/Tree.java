package dev.ssot.yaml;

import java.util.List;
import java.util.Optional;

/** A YAML text as it is written: no type is guessed, {@code off} and {@code 3.10} stay words. */
public sealed interface Tree {
  /** What an empty text holds: a mapping without entries. */
  static Tree empty() {
    return new Mapping(Position.START, List.of());
  }

  Position at();

  /** In the words of a person, with an article. */
  String words();

  /** A key without a value. */
  record Nothing(Position at) implements Tree {
    @Override
    public String words() {
      return "nothing";
    }
  }

  /** One text, quotes taken off. */
  record Scalar(Position at, String text) implements Tree {
    private static final int SHOWN = 60;

    @Override
    public String words() {
      return "the text " + quoted();
    }

    /** For a message: in quotes, and cut where it is long. */
    public String quoted() {
      boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
      return '"'
          + (isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "..." : text)
          + '"';
    }
  }

  record Sequence(Position at, List<Tree> items) implements Tree {
    @Override
    public String words() {
      return "a list";
    }
  }

  /** Entries in the order of the text; a key may be there twice. */
  record Mapping(Position at, List<Entry> entries) implements Tree {
    @Override
    public String words() {
      return "a mapping";
    }
  }

  /** A key and what stands behind it. */
  record Entry(Position at, String key, Tree value) {}

  /** The entries of a mapping; none where this is something else. */
  default List<Entry> entries() {
    return List.of();
  }

  /** The items of a sequence; none where this is something else. */
  default List<Tree> items() {
    return List.of();
  }

  /** The first value of a key. */
  default Optional<Tree> get(String key) {
    return entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .findFirst();
  }
}
