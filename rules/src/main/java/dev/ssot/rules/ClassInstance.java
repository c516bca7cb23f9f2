package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Write;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Python class that keeps its only instance in an attribute of its own, filled by {@code
 * __new__}, by an accessor, or by somebody else in the module.
 */
record ClassInstance(PythonState state) implements ModuleShape {
  private static final Set<String> CONSTRUCTIONS =
      Set.of("cls", "super().__new__", "object.__new__");

  /** An assignment of the instance and the function that it stands in. */
  private record Filling(Function function, Write write) {}

  @Override
  public Stream<Place> examined(Unit unit) {
    return unit.facts().types().stream().map(type -> unit.at(type.nameSpan()));
  }

  @Override
  public Stream<Report> reports(Unit unit) {
    List<Filling> fillings = fillings(unit);
    return fillings.isEmpty()
        ? Stream.empty()
        : unit.facts().types().stream().flatMap(type -> report(unit, type, fillings).stream());
  }

  /** Where a file assigns something to a class; few do. */
  private static List<Filling> fillings(Unit unit) {
    List<Filling> fillings = new ArrayList<>();
    for (Function function : unit.facts().functions()) {
      for (Write write : function.body().writes()) {
        if (!write.receiver().isEmpty() && !write.receiver().equals("this")) {
          fillings.add(new Filling(function, write));
        }
      }
    }
    return fillings;
  }

  private Optional<Report> report(Unit unit, TypeDeclaration type, List<Filling> fillings) {
    return fillings.stream()
        .filter(at -> isOnClass(type, at) && isInstance(type, at))
        .findFirst()
        .flatMap(at -> definition(unit, type).map(found -> report(found, at)));
  }

  private Optional<SourceType> definition(Unit unit, TypeDeclaration type) {
    return state.codebase().definitions(state.codebase().qualify(unit, type.name())).stream()
        .filter(found -> found.unit().equals(unit))
        .filter(found -> found.declaration().span().equals(type.nameSpan()))
        .map(found -> SourceType.of(state.codebase(), found))
        .findFirst();
  }

  private static boolean isOnClass(TypeDeclaration type, Filling at) {
    return at.write.receiver().equals(type.simpleName())
        || (at.write.receiver().equals("class") && at.function.owner().equals(type.name()));
  }

  private static boolean isInstance(TypeDeclaration type, Filling at) {
    Value value = at.write.value();
    return switch (value.kind()) {
      case CREATION, CALL -> value.text().equals(type.simpleName()) || isConstruction(value, at);
      case SELF -> value.text().equals("self");
      default -> false;
    };
  }

  private static boolean isConstruction(Value value, Filling at) {
    return CONSTRUCTIONS.contains(value.text()) && !at.write.name().endsWith("[]");
  }

  private Report report(SourceType type, Filling at) {
    boolean byNew = at.function.name().equals("__new__");
    String message =
        byNew
            ? "`%s(…)` always gives the one instance that `__new__` keeps in `%s`; let whoever starts the program make it and give it to its users"
            : "`%s` keeps its instance in `%s`, filled by `%s()`; let whoever starts the program make it and give it to its users";
    Report report =
        Report.of(
                byNew ? "new" : "instance",
                type.qualifiedName(),
                type.definition().place(),
                message.formatted(type.simpleName(), at.write.name(), at.function.name()))
            .related(
                List.of(
                    new Report.Related(
                        type.unit().at(at.write.span()), "the instance is kept here")));
    return state.judge(report, type);
  }
}
