package dev.ssot.rules;

import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two types have in common: methods of equal name and parameter types that are not private,
 * and of these the ones with equal bodies; methods of {@link Object} do not count.
 *
 * @param shared signatures, in the order of the first type
 * @param implemented those of the shared ones that have a body in both
 * @param equal those of these that have the same body but for names of locals
 * @param first how many members the first type has
 * @param second how many the second has
 */
record Overlap(
    List<String> shared, List<String> implemented, List<String> equal, int first, int second) {
  private static final Set<String> COMMON =
      Set.of(
          "equals(Object)",
          "hashCode()",
          "toString()",
          "clone()",
          "finalize()",
          "serialVersionUID",
          "log",
          "logger",
          "LOG",
          "LOGGER");

  /** Over methods that no supertype asks for. */
  static Overlap ofMethods(SourceType one, SourceType other) {
    return between(ownMethods(one), ownMethods(other));
  }

  /** Over methods, fields and enum constants. */
  static Overlap ofMembers(SourceType one, SourceType other) {
    return between(members(one), members(other));
  }

  private static Overlap between(Map<String, Long> mine, Map<String, Long> theirs) {
    List<String> shared = mine.keySet().stream().filter(theirs::containsKey).toList();
    List<String> implemented =
        shared.stream().filter(s -> mine.get(s) != 0 && theirs.get(s) != 0).toList();
    List<String> equal =
        implemented.stream().filter(s -> mine.get(s).equals(theirs.get(s))).toList();
    return new Overlap(shared, implemented, equal, mine.size(), theirs.size());
  }

  private static Map<String, Long> ownMethods(SourceType type) {
    return shapes(type, type.methods().filter(method -> !overrides(method)));
  }

  private static boolean overrides(Function method) {
    return method.annotations().stream().anyMatch(at -> at.name().equals("Override"));
  }

  /** Signature and body shape, 0 where there is no body. */
  private static Map<String, Long> shapes(SourceType type, Stream<Function> functions) {
    Map<String, Long> shapes = new LinkedHashMap<>();
    functions
        .filter(method -> !isPrivate(type, method))
        .forEach(method -> shapes.put(signature(type, method), method.body().shape()));
    shapes.keySet().removeAll(COMMON);
    return shapes;
  }

  private static Map<String, Long> members(SourceType type) {
    Map<String, Long> members = shapes(type, type.methods());
    for (Variable variable : type.members().variables()) {
      members.putIfAbsent(variable.name() + type(variable), 0L);
    }
    members.keySet().removeIf(member -> COMMON.contains(name(member)));
    return members;
  }

  /** Without the type that stands behind a variable's name. */
  private static String name(String member) {
    int space = member.indexOf(' ');
    return space < 0 ? member : member.substring(0, space);
  }

  private static String type(Variable variable) {
    return variable.type().isEmpty() ? "" : " " + MutableFields.simple(variable.type());
  }

  /** Python's special methods say nothing of a job either. */
  private static boolean isPrivate(SourceType type, Function method) {
    return type.isPython()
        ? method.name().startsWith("_")
        : method.modifiers().has(Modifier.PRIVATE);
  }

  /** Python has one method of a name, whatever its parameters. */
  private static String signature(SourceType type, Function method) {
    return type.isPython() ? method.name() : signature(method);
  }

  private static String signature(Function method) {
    return method.parameters().stream()
        .map(parameter -> MutableFields.simple(parameter.type()))
        .collect(Collectors.joining(", ", method.name() + "(", ")"));
  }

  /** The shared members' part of those of the larger type, between 0 and 1. */
  double ofLarger() {
    return shared.isEmpty() ? 0 : shared.size() / (double) Math.max(first, second);
  }

  /** The shared members' part of those of the smaller type, between 0 and 1. */
  double ofSmaller() {
    return shared.isEmpty() ? 0 : shared.size() / (double) Math.min(first, second);
  }

  /**
   * Whether most of the shared methods have equal bodies; without bodies, whether all is shared.
   */
  boolean isCopied() {
    return implemented.isEmpty() ? ofLarger() == 1 : 2 * equal.size() >= implemented.size();
  }

  Report.Evidence evidence() {
    return new Report.Evidence(
        "Shared members",
        List.of("member", "body"),
        shared.stream().map(member -> List.of(member, body(member))).toList());
  }

  private String body(String member) {
    if (equal.contains(member)) {
      return "the same";
    }
    return implemented.contains(member) ? "differs" : "none";
  }
}
