package dev.ssot.memory;

import dev.ssot.codebase.Unit;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Choices;
import dev.ssot.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that came of judging one tree.
 *
 * @param prefixes what stands before the names that a file declares, by path
 * @param modules names of the files that are modules, by path
 * @param movedHomes names of the concepts that were judged by the tree's own entry
 * @param choices that rules made
 */
public record Judged(
    List<RuleReport> rules,
    List<Measure> measures,
    List<Finding> findings,
    List<FileProblem> problems,
    Map<String, String> prefixes,
    Map<String, String> modules,
    List<String> movedHomes,
    Choices choices) {

  /** The same without files in it, to be remembered. */
  public record Kept(
      List<RuleReport> rules,
      List<Measure> measures,
      List<KeptFinding> findings,
      List<FileProblem> problems,
      List<Name> prefixes,
      List<Name> modules,
      List<String> movedHomes,
      List<Choices.Choice> choices) {

    /**
     * The whole again; empty where a finding speaks of a file that is not given.
     *
     * @param made the choices, from their list
     */
    Optional<Judged> in(Map<String, Unit> units, Choices made) {
      return findings.stream().allMatch(each -> each.isIn(units))
          ? Optional.of(
              new Judged(
                  rules,
                  measures,
                  findings.stream().map(each -> each.in(units)).toList(),
                  problems,
                  map(prefixes),
                  map(modules),
                  movedHomes,
                  made))
          : Optional.empty();
    }
  }

  /** A name and the path that it belongs to. */
  public record Name(String path, String name) {}

  Kept kept() {
    return new Kept(
        rules,
        measures,
        findings.stream().map(KeptFinding::of).toList(),
        problems,
        names(prefixes),
        names(modules),
        movedHomes,
        choices.list());
  }

  private static List<Name> names(Map<String, String> names) {
    return new TreeMap<>(names)
        .entrySet().stream().map(entry -> new Name(entry.getKey(), entry.getValue())).toList();
  }

  private static Map<String, String> map(List<Name> names) {
    Map<String, String> map = new HashMap<>();
    names.forEach(name -> map.put(name.path, name.name));
    return map;
  }
}
