package dev.ssot.baseline;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.ssot.outcome.Ruler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that are let be, and how they were counted.
 *
 * <p>As a file it is JSON in a strict layout: a line for each entry under 4,096 fixed lines that
 * are always there, in the order of the fingerprints. Fixes and additions on two branches thus
 * nearly never touch the same or neighbouring lines, and git merges them. There is no total, no
 * date and no line number in it, for those change with everything.
 *
 * @param ruler its parts as digests
 * @param entries in the order of the fingerprints
 */
public record Baseline(Ruler ruler, List<Entry> entries) {
  static final String HEAD = "{\"schemaVersion\":1,\"ruler\":{";
  static final String FINDINGS = "\"findings\":{\"000\":[";
  static final String END = "0]}}";
  private static final int HEADINGS = 0x1000;

  /** Of entries in any order. */
  public static Baseline of(Ruler ruler, List<Entry> entries) {
    Map<String, String> digests = new TreeMap<>();
    ruler.parts().forEach((name, part) -> digests.put(name, Ruler.digest(part)));
    return new Baseline(
        new Ruler(ruler.fingerprint(), digests), entries.stream().sorted(Entry.ORDER).toList());
  }

  /** The whole file; the same baseline, the same bytes. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    ruler.parts().forEach((name, digest) -> lines.add(quoted(name) + ":" + quoted(digest) + ","));
    lines.add("\"fingerprint\":" + quoted(ruler.fingerprint()) + "},");
    lines.add(FINDINGS);
    int heading = 0;
    for (Entry entry : entries) {
      int own = Integer.parseInt(entry.fingerprint().substring(0, 3), 16);
      for (; heading < own; heading++) {
        lines.add(heading(heading + 1));
      }
      lines.add(entry.line() + ",");
    }
    for (; heading < HEADINGS - 1; heading++) {
      lines.add(heading(heading + 1));
    }
    lines.add(END);
    return String.join("\n", lines) + "\n";
  }

  /** Ends what is under the former one. */
  private static String heading(int number) {
    return "0],\"%03x\":[".formatted(number);
  }

  static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
