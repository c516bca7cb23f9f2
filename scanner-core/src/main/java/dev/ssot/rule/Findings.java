package dev.ssot.rule;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Takes down what one rule says of one codebase. Generated code is neither counted nor reported.
 */
public final class Findings {
  private final Predicate<Unit> reported;
  private final Choosing choosing;
  private final List<Report> reports = new ArrayList<>();
  private final Map<Scope, Long> examined = new EnumMap<>(Scope.class);
  private final Map<Scope, Map<String, Ratio>> ratios = new EnumMap<>(Scope.class);

  /** Nothing said yet; all files are reported on. */
  public Findings() {
    this(unit -> true);
  }

  /**
   * Nothing said yet, and nothing chosen.
   *
   * @param reported the files that are reported on; what is said of others is passed over
   */
  public Findings(Predicate<Unit> reported) {
    this(reported, Choices.NONE.of(""));
  }

  /**
   * Nothing said yet.
   *
   * @param reported the files that are reported on; what is said of others is passed over
   * @param choosing what was chosen in the tree that this one is compared with
   */
  public Findings(Predicate<Unit> reported, Choosing choosing) {
    this.reported = reported;
    this.choosing = choosing;
  }

  /**
   * A measure of a rule's own, as the share of some places in others.
   *
   * @param of the number that part is taken from
   */
  public record Ratio(long part, long of) {}

  /** Where to ask which of several is the right one, if the user does not declare it. */
  public Choosing choosing() {
    return choosing;
  }

  /** One more place was judged, with or without a finding: the denominator. */
  public void examined(Place place) {
    if (isReported(place.unit())) {
      examined(place.unit().scope(), 1);
    }
  }

  /** More places were judged. */
  public void examined(Scope scope, long places) {
    examined.merge(scope, places, Long::sum);
  }

  /** A defect. Its place must have been examined, or lie in one that was. */
  public void report(Report report) {
    if (isReported(report.place().unit())) {
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
    if (isReported(place.unit())) {
      measure(name, place.unit().scope(), new Ratio(counts ? 1 : 0, 1));
    }
  }

  /** Counts several places for it. */
  public void measure(String name, Scope scope, Ratio places) {
    ratios.computeIfAbsent(scope, absent -> new TreeMap<>()).merge(name, places, Findings::sum);
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

  /** What is said here and not there, or there and not here, in words; empty where all is equal. */
  public List<String> differences(Findings other) {
    List<String> differences = new ArrayList<>();
    Set<Report> here = new HashSet<>(reports);
    Set<Report> there = new HashSet<>(other.reports);
    reports.stream()
        .filter(each -> !there.contains(each))
        .forEach(each -> differences.add("not said: " + each));
    other.reports.stream()
        .filter(each -> !here.contains(each))
        .forEach(each -> differences.add("said: " + each));
    if (!examined.equals(other.examined)) {
      differences.add("examined: " + other.examined + ", not " + examined);
    }
    if (!ratios.equals(other.ratios)) {
      differences.add("measured: " + other.ratios + ", not " + ratios);
    }
    return differences;
  }

  private boolean isReported(Unit unit) {
    return unit.scope() != Scope.GENERATED && reported.test(unit);
  }

  private static Ratio sum(Ratio one, Ratio other) {
    return new Ratio(one.part + other.part, one.of + other.of);
  }
}
