package dev.ssot.rule;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes down what one rule says of one codebase. Generated code is neither counted nor reported.
 */
public final class Findings {
  private final List<Report> reports = new ArrayList<>();
  private final Map<Scope, Long> examined = new EnumMap<>(Scope.class);
  private final Map<Scope, Map<String, Ratio>> ratios = new EnumMap<>(Scope.class);

  /**
   * A measure of a rule's own, as the share of some places in others.
   *
   * @param of the number that part is taken from
   */
  public record Ratio(long part, long of) {}

  /** One more place was judged, with or without a finding: the denominator. */
  public void examined(Place place) {
    if (place.unit().scope() != Scope.GENERATED) {
      examined.merge(place.unit().scope(), 1L, Long::sum);
    }
  }

  /** A defect. Its place must have been examined, or lie in one that was. */
  public void report(Report report) {
    if (report.place().unit().scope() != Scope.GENERATED) {
      reports.add(report);
    }
  }

  /**
   * Counts a place for a measure of the rule's own, {@code rule.name}.
   *
   * @param name lower-case words joined by hyphens, {@code factory-made}
   * @param counts whether the place belongs to the measured part
   */
  public void measure(String name, Place place, boolean counts) {
    if (place.unit().scope() != Scope.GENERATED) {
      ratios
          .computeIfAbsent(place.unit().scope(), scope -> new TreeMap<>())
          .merge(name, new Ratio(counts ? 1 : 0, 1), Findings::sum);
    }
  }

  /** In the order of the rule's telling. */
  public List<Report> reports() {
    return List.copyOf(reports);
  }

  public long examined(Scope scope) {
    return examined.getOrDefault(scope, 0L);
  }

  /** The rule's own measures by name. */
  public Map<String, Ratio> ratios(Scope scope) {
    return ratios.getOrDefault(scope, Map.of());
  }

  private static Ratio sum(Ratio one, Ratio other) {
    return new Ratio(one.part + other.part, one.of + other.of);
  }
}
