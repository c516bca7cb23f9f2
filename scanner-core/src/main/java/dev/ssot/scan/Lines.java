package dev.ssot.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file's text by lines, which are looked for as far as somebody asks. */
final class Lines {
  private final String text;

  /** Of as many lines as were asked for. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  /** What is not UTF-8 is read as far as it is. */
  Lines(byte[] file) {
    String read = new String(file, StandardCharsets.UTF_8);
    text = read.indexOf('\r') < 0 ? read : read.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** All of it, each line ended by a line feed. */
  String text() {
    return text;
  }

  /** Whether there is such a line; the first is 1. */
  boolean reaches(int line) {
    while (starts.size() < line) {
      int end = text.indexOf('\n', starts.get(starts.size() - 1));
      if (end < 0) {
        return false;
      }
      starts.add(end + 1);
    }
    return true;
  }

  /** Where a line that there is begins in the text. */
  int start(int line) {
    return starts.get(line - 1);
  }

  /** The lines from one to another, both included, without their ends; none beyond the last. */
  List<String> between(int first, int last) {
    List<String> lines = new ArrayList<>();
    for (int line = first; line <= last && reaches(line); line++) {
      int end = text.indexOf('\n', start(line));
      lines.add(end < 0 ? text.substring(start(line)) : text.substring(start(line), end));
    }
    return List.copyOf(lines);
  }
}
