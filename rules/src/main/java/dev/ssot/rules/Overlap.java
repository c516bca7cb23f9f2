package dev.ssot.rules;

import dev.ssot.codebase.TypeNames;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
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
 * @param bodies how many of the shared ones have a body in both
 * @param equalBodies how many of these have the same body but for names of locals
 * @param first how many members the first type has
 * @param second how many the second has
 */
record Overlap(List<String> shared, int bodies, int equalBodies, int first, int second) {
  private static final Set<String> OBJECT =
      Set.of("equals(Object)", "hashCode()", "toString()", "clone()", "finalize()");

  static Overlap between(JavaType one, JavaType other) {
    Map<String, Long> mine = members(one);
    Map<String, Long> theirs = members(other);
    List<String> shared = mine.keySet().stream().filter(theirs::containsKey).toList();
    List<String> implemented =
        shared.stream().filter(s -> mine.get(s) != 0 && theirs.get(s) != 0).toList();
    long equal = implemented.stream().filter(s -> mine.get(s).equals(theirs.get(s))).count();
    return new Overlap(shared, implemented.size(), (int) equal, mine.size(), theirs.size());
  }

  /** Signature and body shape. */
  private static Map<String, Long> members(JavaType type) {
    Map<String, Long> members = new LinkedHashMap<>();
    Stream.concat(type.methods(), type.constructors().filter(c -> !c.parameters().isEmpty()))
        .filter(method -> !method.modifiers().has(Modifier.PRIVATE))
        .forEach(method -> members.put(signature(method), method.body().shape()));
    members.keySet().removeAll(OBJECT);
    return members;
  }

  private static String signature(Function method) {
    String parameters =
        method.parameters().stream()
            .map(parameter -> MutableFields.simple(parameter.type()))
            .collect(Collectors.joining(", ", "(", ")"));
    return (method.isConstructor() ? "new" : method.name()) + parameters;
  }

  /** The shared members' part of those of the larger type, between 0 and 1. */
  double ofLarger() {
    return shared.isEmpty() ? 0 : shared.size() / (double) Math.max(first, second);
  }

  /** The shared members' part of those of the smaller type, between 0 and 1. */
  double ofSmaller() {
    return shared.isEmpty() ? 0 : shared.size() / (double) Math.min(first, second);
  }

  /** Whether at least half of the shared methods with a body have the same one. */
  boolean isCopied() {
    return bodies > 0 && 2 * equalBodies >= bodies;
  }

  Report.Evidence evidence() {
    return new Report.Evidence(
        "Shared members", List.of("member"), shared.stream().map(List::of).toList());
  }
}
