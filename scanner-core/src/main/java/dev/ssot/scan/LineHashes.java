package dev.ssot.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What GitHub's code scanning calls the lines of a file ({@code primaryLocationLineHash}). The hash
 * is a polynomial of base 37, modulo 2<sup>64</sup>, over the first 100 UTF-16 units from the
 * line's start that are neither space nor tab; lines of equal hash are numbered. GitHub's upload
 * action would add it where it finds the file, and warns where it comes to another one.
 *
 * @param names in the order of the lines
 */
record LineHashes(List<String> names) {
  private static final int UNITS = 100;
  private static final long BASE = 37;
  private static final char END_OF_FILE = '\uffff';

  static LineHashes of(byte[] file) {
    String text =
        new String(file, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace(" ", "")
                .replace("\t", "")
            + END_OF_FILE;
    List<String> names = new ArrayList<>();
    Map<Long, Integer> seen = new HashMap<>();
    int start = 0;
    do {
      long hash = hash(text, start);
      names.add(Long.toHexString(hash) + ":" + seen.merge(hash, 1, Integer::sum));
      start = text.indexOf('\n', start) + 1;
    } while (start > 0);
    return new LineHashes(names);
  }

  /** Units behind the end of the file are 0. */
  private static long hash(String text, int start) {
    long hash = 0;
    for (int at = start; at < start + UNITS; at++) {
      hash = hash * BASE + (at < text.length() ? text.charAt(at) : 0);
    }
    return hash;
  }

  /**
   * One line's.
   *
   * @param line counts from 1; beyond the end it has none, which is ""
   */
  String of(int line) {
    return line > names.size() ? "" : names.get(line - 1);
  }
}
