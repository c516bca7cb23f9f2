package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import dev.ssot.rule.DataFile;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A literal that many files repeat and none declares for all.
 *
 * @param length how many characters it must have at least
 * @param files how many production files must repeat it
 * @param packages how many packages these must belong to
 */
public record ScatteredConstant(int length, int files, int packages) implements Rule {
  private static final Known KNOWN =
      DataFile.read(ScatteredConstant.class, "scattered-constant.yaml", Known.class);

  /**
   * The data file.
   *
   * @param texts functions whose arguments are texts for people
   * @param given values that a language or standard gives
   */
  record Known(List<String> texts, List<String> given) {}

  /** Six characters, five files, two packages. */
  public ScatteredConstant() {
    this(6, 5, 2);
  }

  /** A literal where it stands. */
  private record Use(Unit unit, Literal literal) {
    Place place() {
      return unit.at(literal.span());
    }

    String folder() {
      return unit.path().substring(0, Math.max(0, unit.path().lastIndexOf('/')));
    }
  }

  @Override
  public String id() {
    return "scattered-constant";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(
        unit.isProduction()
            ? Excerpt.frame(unit.facts()).literals(this::isMeant)
            : Excerpt.frame(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (Unit unit : codebase.units()) {
      if (unit.isProduction()) {
        unit.facts().literals().stream()
            .filter(this::isMeant)
            .map(literal -> new Use(unit, literal))
            .forEach(
                use ->
                    uses.computeIfAbsent(use.literal.value(), value -> new ArrayList<>()).add(use));
      }
    }
    uses.values().forEach(each -> judge(each, findings));
  }

  private boolean isMeant(Literal literal) {
    return literal.use() != Literal.Use.ANNOTATION
        && literal.value().length() >= length
        && Character.isLetterOrDigit(literal.value().charAt(literal.value().length() - 1))
        && !KNOWN.given.contains(literal.value())
        && !(literal.use() == Literal.Use.ARGUMENT && KNOWN.texts.contains(literal.context()));
  }

  private void judge(List<Use> uses, Findings findings) {
    Use first = uses.get(0);
    findings.examined(first.place());
    if (uses.size() < files) {
      return;
    }
    long inFiles = uses.stream().map(Use::unit).distinct().count();
    long inPackages = uses.stream().map(Use::folder).distinct().count();
    if (inFiles >= files && inPackages >= packages && !isShared(uses)) {
      String message =
          "\"%s\" stands in %d files of %d packages; declare it once and use that"
              .formatted(first.literal.value(), inFiles, inPackages);
      findings.report(
          Report.of("literal", first.literal.value(), first.place(), message)
              .related(others(uses))
              .evidence(table(uses)));
    }
  }

  /** Whether one file declares it for others to see; several that do are as scattered as before. */
  private static boolean isShared(List<Use> uses) {
    return uses.stream().filter(ScatteredConstant::declares).map(Use::unit).distinct().count() == 1;
  }

  private static boolean declares(Use use) {
    return use.literal.use() == Literal.Use.CONSTANT
        && use.unit.facts().variables().stream()
            .filter(variable -> variable.name().equals(use.literal.context()))
            .anyMatch(variable -> !isPrivate(variable));
  }

  private static boolean isPrivate(Variable variable) {
    return variable.modifiers().has(Modifier.PRIVATE) || variable.name().startsWith("_");
  }

  private static List<Report.Related> others(List<Use> uses) {
    return uses.stream()
        .skip(1)
        .limit(10)
        .map(use -> new Report.Related(use.place(), "the same literal"))
        .toList();
  }

  private static Report.Evidence table(List<Use> uses) {
    Map<String, Integer> counts = new TreeMap<>();
    uses.forEach(use -> counts.merge(use.unit.path(), 1, Integer::sum));
    return new Report.Evidence(
        "Where it stands",
        List.of("file", "times"),
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(20)
            .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
            .toList());
  }
}
