package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Set<String> byItself = changed(type);
    List<Variable> changing = new ArrayList<>(attributes(type, byItself));
    for (Definition each : codebase.ancestors(type.definition())) {
      SourceType ancestor = SourceType.of(codebase, each);
      Set<String> changed = changed(ancestor);
      changed.addAll(byItself);
      changing.addAll(attributes(ancestor, changed));
    }
    return changing;
  }

  private static List<Variable> attributes(SourceType type, Set<String> names) {
    return type.members().variables().stream().filter(v -> names.contains(v.name())).toList();
  }

  /** Names of what a class assigns to itself, or calls a changing method of, later on. */
  private static Set<String> changed(SourceType type) {
    Set<String> names = new HashSet<>();
    type.functionsWithin()
        .filter(function -> !INITIALIZERS.contains(function.name()))
        .flatMap(function -> function.body().writes().stream())
        .filter(write -> write.receiver().equals("this"))
        .forEach(write -> names.add(write.name().replace("[]", "")));
    type.unit().facts().calls().stream()
        .filter(call -> call.receiver().startsWith("self.") && changes(type, call))
        .forEach(call -> names.add(call.receiver().substring("self.".length())));
    return names;
  }

  private static boolean changes(SourceType type, Call call) {
    return MUTATORS.contains(call.name())
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
