package dev.ssot.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

  private final String text;

  /** Of as many lines as were asked for. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  LineHashes(byte[] file) {
    String read = new String(file, StandardCharsets.UTF_8);
    text = read.indexOf('\r') < 0 ? read : read.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * One line's.
   *
   * @param line counts from 1; beyond the end it has none, which is ""
   */
  String of(int line) {
    if (!reaches(line)) {
      return "";
    }
    int start = starts.get(line - 1);
    long hash = hash(start);
    long number =
        starts.subList(0, line).stream()
            .filter(other -> first(other) == first(start) && hash(other) == hash)
            .count();
    return Long.toHexString(hash) + ":" + number;
  }

  private boolean reaches(int line) {
    while (starts.size() < line) {
      int end = text.indexOf('\n', starts.get(starts.size() - 1));
      if (end < 0) {
        return false;
      }
      starts.add(end + 1);
    }
    return true;
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
