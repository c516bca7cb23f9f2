package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.facts.Write;
import dev.ssot.naming.Words;
import dev.ssot.rule.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a type comes by what its fields hold.
 *
 * @param filledByParameter names of the fields that some function fills with a parameter
 */
record Wiring(
    Definition type,
    TypeDeclaration declaration,
    Codebase.Members members,
    Set<String> filledByParameter) {
  private static final Known KNOWN =
      DataFile.read(Wiring.class, "hardwired-dependency.yaml", Known.class);

  /**
   * The data file.
   *
   * @param filled annotations on a field that a container fills
   * @param constructors annotations on a type that give it a constructor
   * @param composers last words in names of those that put others together
   * @param values decorators of classes that are values
   */
  record Known(
      List<String> filled,
      List<String> constructors,
      List<String> composers,
      List<String> values) {}

  /** The definition must be one of a type. */
  static Wiring of(Codebase codebase, Definition type) {
    Codebase.Members members = codebase.members(type);
    TypeDeclaration declaration = ((Definition.Type) type.declaration()).type();
    return new Wiring(type, declaration, members, filledByParameter(members));
  }

  /** What of a Java file it looks at. */
  static Excerpt excerpt(Facts facts) {
    List<Function> functions = facts.functions().stream().filter(Wiring::fills).toList();
    Stream<String> names =
        Stream.of(
                facts.variables().stream().map(Variable::type),
                facts.variables().stream().map(field -> field.value().text()),
                functions.stream()
                    .flatMap(function -> function.parameters().stream())
                    .map(Parameter::type),
                functions.stream()
                    .flatMap(function -> function.body().writes().stream())
                    .map(write -> write.value().text()))
            .flatMap(all -> all);
    return Excerpt.of(facts)
        .imports(JavaExcerpts.giving(names))
        .functions(Wiring::fills)
        .bodies(function -> function.body().effects());
  }

  /** Whether a function can give fields what they hold. */
  private static boolean fills(Function function) {
    return function.isConstructor() || !function.body().writes().isEmpty();
  }

  private static Set<String> filledByParameter(Codebase.Members members) {
    Set<String> names = new HashSet<>();
    for (Function function : members.functions()) {
      for (Write write : function.body().writes()) {
        if (is(write.value(), Value.Kind.PARAMETER) && isOwn(write)) {
          names.add(write.name());
        }
      }
    }
    return names;
  }

  /** Whether it is a class of production code whose job is not to put others together. */
  boolean isJudged() {
    return type.unit().isProduction()
        && declaration.kind() == TypeDeclaration.Kind.CLASS
        && !isComposer(Words.of(declaration.simpleName()));
  }

  /** Of a name without a single word it cannot be told. */
  private static boolean isComposer(List<String> words) {
    return words.isEmpty() || KNOWN.composers.contains(words.get(words.size() - 1));
  }

  /** Whether it is a value and not somebody who does something. */
  static boolean isValue(TypeDeclaration type) {
    return type.isNested()
        || type.kind() == TypeDeclaration.Kind.RECORD
        || type.kind() == TypeDeclaration.Kind.ENUM
        || type.simpleName().endsWith("Exception")
        || type.simpleName().endsWith("Error")
        || has(type.annotations(), KNOWN.values);
  }

  /** Instance fields and attributes. */
  Stream<Variable> fields() {
    return members.variables().stream()
        .filter(
            field ->
                field.kind() == Variable.Kind.INSTANCE_ATTRIBUTE
                    || (field.kind() == Variable.Kind.FIELD
                        && !field.modifiers().has(Modifier.STATIC)));
  }

  Stream<Function> constructors() {
    return members.functions().stream()
        .filter(function -> function.isConstructor() || function.name().equals("__init__"));
  }

  /** Where the constructors stand; the type where none is written. */
  List<Place> constructorPlaces() {
    List<Place> written = constructors().map(this::place).toList();
    return written.isEmpty() ? List.of(type.place()) : written;
  }

  Place place(Function constructor) {
    return type.unit().at(constructor.nameSpan());
  }

  /** The first constructor that fills a field with a new object. */
  Optional<Function> creator(Variable field) {
    return constructors()
        .filter(constructor -> creation(constructor, field).isPresent())
        .findFirst();
  }

  /** The first of a constructor's assignments that fills a field with a new object. */
  static Optional<Write> creation(Function constructor, Variable field) {
    return writes(constructor, field)
        .filter(write -> is(write.value(), Value.Kind.CREATION))
        .findFirst();
  }

  /** Whether a parameter fills it, somewhere in the type, or a container does. */
  boolean isGiven(Variable field) {
    boolean open = is(field.value(), Value.Kind.NONE);
    return filledByParameter.contains(field.name())
        || has(field.annotations(), KNOWN.filled)
        || (open && has(declaration.annotations(), KNOWN.constructors));
  }

  static Stream<Write> writes(Function function, Variable field) {
    return function.body().writes().stream()
        .filter(write -> write.name().equals(field.name()))
        .filter(Wiring::isOwn);
  }

  private static boolean isOwn(Write write) {
    return write.receiver().isEmpty() || write.receiver().equals("this");
  }

  static boolean is(Value value, Value.Kind kind) {
    return value.kind() == kind;
  }

  private static boolean has(List<Annotation> annotations, List<String> names) {
    return annotations.stream()
        .map(annotation -> annotation.name().substring(annotation.name().lastIndexOf('.') + 1))
        .anyMatch(names::contains);
  }
}
