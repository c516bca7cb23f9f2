package dev.ssot.baseline;

import dev.ssot.outcome.Ruler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a baseline line by line, so that all that is wrong can be told with its line. */
public final class BaselineReader {
  private static final Pattern PART = Pattern.compile("\"([^\"]+)\":\"([0-9a-f]{8})\"(,|},)");
  private static final Pattern FIXED =
      Pattern.compile("0\\],\"[0-9a-f]{3}\":\\[|" + Pattern.quote(Baseline.END));
  private static final Pattern MARKER = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, String> parts = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private String fingerprint = "";

  private BaselineReader() {}

  /** Whether a text means to be a baseline. */
  public static boolean isBaseline(String text) {
    return text.startsWith(Baseline.HEAD);
  }

  /**
   * Reads a file.
   *
   * @param name what the user calls it
   * @throws BaselineException naming all that is wrong, each with its line
   */
  public static Baseline read(String name, String text) {
    BaselineReader reader = new BaselineReader();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.read(lines.get(i), i + 1);
    }
    if (lines.isEmpty() || !lines.get(0).equals(Baseline.HEAD)) {
      reader.mistakes.add("1  this is no baseline; ssot baseline write makes one");
    } else if (!lines.get(lines.size() - 1).equals(Baseline.END)) {
      reader.mistakes.add(lines.size() + "  the end is missing");
    }
    if (!reader.mistakes.isEmpty()) {
      throw new BaselineException(name, reader.mistakes);
    }
    return new Baseline(
        new Ruler(reader.fingerprint, reader.parts),
        reader.entries.stream().sorted(Entry.ORDER).toList());
  }

  private void read(String line, int number) {
    Matcher part = PART.matcher(line);
    if (MARKER.matcher(line).matches()) {
      mistakes.add(number + "  a merge conflict is not resolved: " + line);
    } else if (line.startsWith("{\"fingerprint\":")) {
      entry(line, number);
    } else if (part.matches() && part.group(3).equals("},")) {
      fingerprint = part.group(2);
    } else if (part.matches()) {
      parts.put(part.group(1), part.group(2));
    } else if (!FIXED.matcher(line).matches()
        && !line.equals(Baseline.HEAD)
        && !line.equals(Baseline.FINDINGS)) {
      mistakes.add(number + "  is neither an entry nor one of the fixed lines");
    }
  }

  private void entry(String line, int number) {
    try {
      Entry entry = Entry.read(line.replaceFirst(",$", ""));
      Integer first = known.putIfAbsent(line, number);
      if (first != null) {
        mistakes.add(
            "%s  the entry %s is there twice, first in line %s; take one out"
                .formatted(number, entry.fingerprint(), first));
      }
      entries.add(entry);
    } catch (IllegalArgumentException wrong) {
      mistakes.add(number + "  " + wrong.getMessage());
    }
  }
}
