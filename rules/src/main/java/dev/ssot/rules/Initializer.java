package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to construct a type: a constructor, Python's {@code __init__}, or what the language makes
 * of the fields where none is written.
 *
 * @param place of the constructor's name, or of the type's
 * @param parameters what a caller passes; Python's {@code self} is left out
 * @param isReachable whether other types may call it
 */
record Initializer(Place place, List<Parameter> parameters, boolean isReachable) {

  /** All ways to construct a type. */
  static List<Initializer> of(Codebase codebase, Definition type) {
    return type.unit().language().equals("python")
        ? List.of(python(codebase, type))
        : java(codebase, type);
  }

  /** Which of the names a caller may leave out. */
  List<String> dispensable(List<String> required) {
    return required.stream().filter(name -> parameters.stream().noneMatch(needs(name))).toList();
  }

  private static Predicate<Parameter> needs(String name) {
    return parameter -> parameter.name().equals(name) && !isOptional(parameter);
  }

  /** Whether it can be called without any argument. */
  boolean isParameterless() {
    return parameters.stream().allMatch(Initializer::isOptional);
  }

  boolean takes(int arguments) {
    boolean open = parameters.stream().anyMatch(p -> p.kind() == Parameter.Kind.VARIADIC);
    return open ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** The parameters' names, to tell one from another. */
  String signature() {
    return parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private static boolean isOptional(Parameter parameter) {
    return parameter.optional()
        || parameter.kind() == Parameter.Kind.VARIADIC
        || parameter.kind() == Parameter.Kind.KEYWORDS;
  }

  private static List<Initializer> java(Codebase codebase, Definition type) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    List<Initializer> written =
        codebase.members(type).functions().stream()
            .filter(function -> function.kind() == Function.Kind.CONSTRUCTOR)
            .map(function -> written(type, function))
            .toList();
    if (declared.kind() == TypeDeclaration.Kind.RECORD) {
      Initializer canonical = new Initializer(type.place(), declared.components(), true);
      return Stream.concat(Stream.of(canonical), written.stream()).toList();
    }
    return written.isEmpty() ? List.of(new Initializer(type.place(), List.of(), true)) : written;
  }

  private static Initializer written(Definition type, Function constructor) {
    return new Initializer(
        type.unit().at(constructor.nameSpan()),
        constructor.parameters(),
        !constructor.modifiers().has(Modifier.PRIVATE));
  }

  /** The nearest {@code __init__}, or the fields where a dataclass has none. */
  private static Initializer python(Codebase codebase, Definition type) {
    List<Definition> line = new ArrayList<>(List.of(type));
    line.addAll(codebase.ancestors(type));
    for (Definition each : line) {
      Optional<Function> init =
          codebase.members(each).functions().stream()
              .filter(function -> function.name().equals("__init__"))
              .findFirst();
      if (init.isPresent()) {
        List<Parameter> parameters = init.get().parameters();
        Place place = each.equals(type) ? type.unit().at(init.get().nameSpan()) : type.place();
        return new Initializer(
            place, parameters.subList(Math.min(1, parameters.size()), parameters.size()), true);
      }
      if (isDataclass(each)) {
        return new Initializer(type.place(), fields(codebase, line), true);
      }
    }
    return new Initializer(type.place(), List.of(), true);
  }

  private static boolean isDataclass(Definition type) {
    return ((Definition.Type) type.declaration())
        .type().annotations().stream()
            .map(decorator -> decorator.name().substring(decorator.name().lastIndexOf('.') + 1))
            .anyMatch(name -> name.equals("dataclass"));
  }

  /** Those of all data classes in the line, each once, the last declaration's default counting. */
  private static List<Parameter> fields(Codebase codebase, List<Definition> line) {
    Map<String, Parameter> fields = new LinkedHashMap<>();
    for (int i = line.size() - 1; i >= 0; i--) {
      if (isDataclass(line.get(i))) {
        codebase.members(line.get(i)).variables().stream()
            .filter(Initializer::isField)
            .forEach(variable -> fields.put(variable.name(), parameter(variable)));
      }
    }
    return List.copyOf(fields.values());
  }

  private static boolean isField(Variable variable) {
    return variable.kind() == Variable.Kind.CLASS_ATTRIBUTE
        && !variable.type().isEmpty()
        && !variable.type().contains("ClassVar");
  }

  private static Parameter parameter(Variable field) {
    boolean optional = field.value().kind() != Value.Kind.NONE;
    return new Parameter(
        Parameter.Kind.POSITIONAL, field.name(), field.type(), optional, List.of());
  }
}
