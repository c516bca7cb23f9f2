package dev.ssot.scan;

import java.util.stream.IntStream;

/**
 * What GitHub's code scanning calls the lines of a file ({@code primaryLocationLineHash}). The hash
 * is a polynomial of base 37, modulo 2<sup>64</sup>, over the first 100 UTF-16 units from the
 * line's start that are neither space nor tab; lines of equal hash are numbered. GitHub's upload
 * action would add it where it finds the file, and warns where it comes to another one.
 */
final class LineHashes {
  private static final int UNITS = 100;
  private static final long BASE = 37;
  private static final char END_OF_FILE = '\uffff';

  private final Lines lines;
  private final String text;

  LineHashes(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /**
   * One line's.
   *
   * @param line counts from 1; beyond the end it has none, which is ""
   */
  String of(int line) {
    if (!lines.reaches(line)) {
      return "";
    }
    int start = lines.start(line);
    long hash = hash(start);
    long number =
        IntStream.rangeClosed(1, line)
            .map(lines::start)
            .filter(other -> first(other) == first(start) && hash(other) == hash)
            .count();
    return Long.toHexString(hash) + ":" + number;
  }

  private long hash(int start) {
    long hash = 0;
    int units = 0;
    for (int at = start; units < UNITS; at++) {
      char unit = unit(at);
      if (!isBlank(unit)) {
        hash = hash * BASE + unit;
        units++;
      }
    }
    return hash;
  }

  /** Lines of equal hash begin with the same unit, which is quicker to compare. */
  private char first(int start) {
    int at = start;
    while (isBlank(unit(at))) {
      at++;
    }
    return unit(at);
  }

  private char unit(int at) {
    return at < text.length() ? text.charAt(at) : at == text.length() ? END_OF_FILE : 0;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }
}
