package dev.ssot.reports;

import dev.ssot.outcome.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How much was read, in words. */
public final class CoverageWording {
  private CoverageWording() {}

  /** How many there are, and how many of them could be parsed. */
  public static String files(Coverage coverage) {
    if (coverage.files() == 0) {
      return "no source files";
    }
    String parsed = Numbers.count(coverage.parsed()) + " parsed";
    return Numbers.count(coverage.files(), "file")
        + ": "
        + (coverage.unparsable() == 0
            ? parsed
            : parsed + ", " + Numbers.count(coverage.unparsable()) + " not");
  }

  /** Files by language, where there is more than one; what was skipped, and what we cannot read. */
  static List<String> details(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    if (coverage.byLanguage().size() > 1) {
      lines.add("Languages: " + list(coverage.byLanguage(), Coverage.ByLanguage::files));
    }
    if (!coverage.skipped().isEmpty()) {
      long all = coverage.skipped().values().stream().mapToLong(Integer::longValue).sum();
      lines.add("Skipped: " + Numbers.count(all) + " (" + list(coverage.skipped(), n -> n) + ")");
    }
    if (coverage.unsupported() > 0) {
      lines.add(
          "Of those not parsed, "
              + Numbers.count(coverage.unsupported())
              + " may be valid: our parser does not know the syntax.");
    }
    return lines;
  }

  private static <T> String list(Map<String, T> counts, ToIntFunction<T> number) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(
                entry ->
                    Numbers.count(number.applyAsInt(entry.getValue()))
                        + " "
                        + entry.getKey().replace('_', ' ').replace('-', ' '))
            .collect(Collectors.joining(", "));
  }
}
