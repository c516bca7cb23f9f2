package dev.ssot.rules;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name of a Python module that holds an instance of a class of this codebase. Of a class that
 * several modules make objects of (signals, options, loggers) each is one of many, and no singleton
 * for certain.
 */
final class ModuleInstance implements ModuleShape {
  private static final int MANY = 3;

  private final PythonState state;
  private final Map<Definition, Long> instances;

  ModuleInstance(PythonState state) {
    this.state = state;
    this.instances =
        state.codebase().units().stream()
            .filter(unit -> unit.language().equals("python"))
            .flatMap(unit -> created(unit).flatMap(v -> state.made(unit, "", v.value()).stream()))
            .collect(Collectors.groupingBy(SourceType::definition, Collectors.counting()));
  }

  private static Stream<Variable> created(Unit unit) {
    return globals(unit).filter(variable -> variable.value().kind() == Value.Kind.CREATION);
  }

  @Override
  public Stream<Place> examined(Unit unit) {
    return globals(unit).map(variable -> unit.at(variable.span()));
  }

  static Stream<Variable> globals(Unit unit) {
    return unit.facts().variables().stream().filter(v -> v.kind() == Variable.Kind.GLOBAL);
  }

  @Override
  public Stream<Report> reports(Unit unit) {
    return created(unit)
        .flatMap(
            variable ->
                state.made(unit, "", variable.value()).stream()
                    .map(type -> report(unit, variable, type)));
  }

  private Report report(Unit unit, Variable variable, SourceType type) {
    String message =
        "`%s` is one `%s` for all who import it; let whoever starts the program make it and give it to its users"
            .formatted(variable.name(), type.simpleName());
    Report report =
        state.judge(
            Report.of(
                    "module-instance",
                    state.codebase().qualify(unit, variable.name()),
                    unit.at(variable.span()),
                    message)
                .related(List.of(new Report.Related(type.definition().place(), "its class"))),
            type);
    boolean many = instances.getOrDefault(type.definition(), 0L) >= MANY;
    return many || isStart(unit, variable) ? report.certainty(Certainty.POSSIBLE) : report;
  }

  /** Below {@code if __name__ == "__main__"} it is the program's start that makes it. */
  private static boolean isStart(Unit unit, Variable variable) {
    return unit.facts().literals().stream()
        .filter(literal -> literal.value().equals("__main__") && literal.within().isEmpty())
        .map(Literal::span)
        .anyMatch(span -> span.line() < variable.span().line());
  }
}
