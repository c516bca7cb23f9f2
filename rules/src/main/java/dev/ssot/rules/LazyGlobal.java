package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.facts.Write;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A name of a Python module that a function fills on first use, under {@code global}. */
record LazyGlobal(PythonState state) implements ModuleShape {

  /** An assignment and the function that it stands in. */
  private record Filling(Function function, Write write) {}

  @Override
  public Stream<Place> examined(Unit unit) {
    return ModuleInstance.globals(unit).map(variable -> unit.at(variable.span()));
  }

  @Override
  public Stream<Report> reports(Unit unit) {
    Map<String, Filling> fillings = fillings(unit);
    return fillings.isEmpty()
        ? Stream.empty()
        : ModuleInstance.globals(unit)
            .filter(variable -> fillings.containsKey(variable.name()))
            .map(variable -> report(unit, variable, fillings.get(variable.name())));
  }

  /** The first of each name. */
  private static Map<String, Filling> fillings(Unit unit) {
    Map<String, Filling> fillings = new HashMap<>();
    for (Function function : unit.facts().functions()) {
      for (Write write : function.body().writes()) {
        if (write.receiver().isEmpty() && isOnFirstUse(write) && isObject(write.value())) {
          fillings.putIfAbsent(write.name(), new Filling(function, write));
        }
      }
    }
    return fillings;
  }

  private static boolean isOnFirstUse(Write write) {
    return switch (write.guard()) {
      case ABSENT, LOCKED_ABSENT, DOUBLE_CHECKED -> true;
      case NONE, LOCKED -> false;
    };
  }

  private static boolean isObject(Value value) {
    return value.kind() == Value.Kind.CREATION || value.kind() == Value.Kind.CALL;
  }

  private Report report(Unit unit, Variable variable, Filling at) {
    String message =
        "`%s` is filled on first use by `%s()`, and is the same for all from then on; let whoever starts the program make it and give it to its users"
            .formatted(variable.name(), at.function.name());
    Report report =
        Report.of(
                "lazy-global",
                state.codebase().qualify(unit, variable.name()),
                unit.at(variable.span()),
                message)
            .related(List.of(new Report.Related(unit.at(at.write.span()), "it is filled here")));
    return state
        .made(unit, at.function.qualifiedName(), at.write.value())
        .map(type -> state.judge(report, type))
        .orElseGet(() -> report.certainty(unknown(at.write.value())));
  }

  /** What another library makes is there to be used; what a function gives may be a mere value. */
  private static Certainty unknown(Value value) {
    return value.kind() == Value.Kind.CREATION ? Certainty.LIKELY : Certainty.POSSIBLE;
  }
}
