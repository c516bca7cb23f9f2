package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which attributes of a Python class change after construction. */
record PythonState(Codebase codebase) {
  private static final Set<String> INITIALIZERS =
      Set.of("__init__", "__new__", "__post_init__", "__init_subclass__", "__set_name__");
  private static final Set<String> MUTATORS =
      Set.of(
          "append",
          "extend",
          "insert",
          "add",
          "update",
          "setdefault",
          "put",
          "put_nowait",
          "push",
          "pop",
          "popitem",
          "popleft",
          "appendleft",
          "remove",
          "discard",
          "clear",
          "set");

  /** Own and inherited ones. */
  List<Variable> of(SourceType type) {
    return Stream.concat(
            Stream.of(type),
            codebase.ancestors(type.definition()).stream().map(at -> SourceType.of(codebase, at)))
        .flatMap(
            each ->
                each.members().variables().stream()
                    .filter(attribute -> changes(each, type, attribute)))
        .toList();
  }

  /** An ancestor's attribute may be changed by the class itself. */
  private static boolean changes(SourceType owner, SourceType type, Variable attribute) {
    return changes(owner, attribute) || (!owner.equals(type) && changes(type, attribute));
  }

  private static boolean changes(SourceType type, Variable attribute) {
    return writers(type, attribute).findAny().isPresent()
        || type.unit().facts().calls().stream().anyMatch(call -> changes(type, attribute, call));
  }

  private static Stream<Function> writers(SourceType type, Variable attribute) {
    return type.functionsWithin()
        .filter(function -> !INITIALIZERS.contains(function.name()))
        .filter(
            function ->
                function.body().writes().stream()
                    .anyMatch(
                        write ->
                            write.receiver().equals("this")
                                && write.name().replace("[]", "").equals(attribute.name())));
  }

  private static boolean changes(SourceType type, Variable attribute, Call call) {
    return call.receiver().equals("self." + attribute.name())
        && MUTATORS.contains(call.name())
        && type.encloses(call.within())
        && !INITIALIZERS.contains(PythonPaths.last(call.within()));
  }

  /** The class of this codebase that a value is made of, if it is one. */
  Optional<SourceType> made(Unit unit, String within, Value value) {
    boolean call = value.kind() == Value.Kind.CREATION || value.kind() == Value.Kind.CALL;
    return call
            && codebase.resolve(unit, within, value.text()) instanceof Resolution.Defined defined
            && defined.definition().declaration() instanceof Definition.Type
        ? Optional.of(SourceType.of(codebase, defined.definition()))
        : Optional.empty();
  }

  /** The report, sure where there is changing state, with that as evidence. */
  Report judge(Report report, SourceType type) {
    List<Variable> changing = of(type);
    return report
        .certainty(changing.isEmpty() ? Certainty.POSSIBLE : Certainty.LIKELY)
        .evidence(StaticInstance.changing(changing));
  }
}
