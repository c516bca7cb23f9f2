package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.TypeNames;
import dev.ssot.facts.Function;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.naming.Words;
import dev.ssot.rule.Certainty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of a type that hold somebody who does a job. */
final class Collaborators {
  private static final Pattern OPTIONAL =
      Pattern.compile("(?:\\w+\\.)?Optional\\[([\\w.]+)]|([\\w.]+)\\s*\\|\\s*None");

  private final Codebase codebase;
  private final List<String> roles;
  private final Set<Definition> injected = new HashSet<>();

  /**
   * One field.
   *
   * @param place of the constructor that fills it, or that could
   * @param line where it is filled, or declared
   * @param role what it holds
   * @param isGiven whether a caller or container can give it
   * @param certainty that it does a job: certain where a head noun says so and others are given it
   */
  record Field(
      String name,
      Place place,
      Place line,
      Definition role,
      boolean isGiven,
      Certainty certainty) {}

  Collaborators(Codebase codebase, List<String> roles) {
    this.codebase = codebase;
    this.roles = roles;
    for (Definition type : codebase.types()) {
      if (type.unit().isProduction()) {
        Wiring wiring = Wiring.of(codebase, type);
        wiring.fields().flatMap(field -> given(wiring, field).stream()).forEach(injected::add);
      }
    }
  }

  /** In the order of the source. */
  List<Field> of(Wiring type) {
    return type.fields().flatMap(field -> field(type, field).stream()).toList();
  }

  private Optional<Field> field(Wiring type, Variable field) {
    Optional<Definition> created = created(type, field);
    boolean canBeGiven =
        type.isGiven(field)
            || isFallback(field)
            || takes(type, created)
            || choosesGiven(type, field);
    if (created.isPresent() && !canBeGiven) {
      Definition role = created.get();
      boolean named = isRole(role.simpleName()) || isRole(simple(field.type()));
      return named || injected.contains(role)
          ? Optional.of(describe(type, field, role, false, certainty(role, named)))
          : Optional.empty();
    }
    return created
        .or(() -> given(type, field))
        .filter(role -> canBeGiven && isRole(role.simpleName()))
        .map(role -> describe(type, field, role, true, Certainty.CERTAIN));
  }

  private Certainty certainty(Definition role, boolean named) {
    if (!named) {
      return Certainty.POSSIBLE;
    }
    return injected.contains(role) ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  private static Field describe(
      Wiring type, Variable field, Definition role, boolean given, Certainty certainty) {
    Optional<Function> creator = type.creator(field);
    Place line =
        creator
            .flatMap(constructor -> Wiring.creation(constructor, field))
            .map(write -> type.type().unit().at(write.span()))
            .orElse(type.type().unit().at(field.span()));
    Place place = creator.map(type::place).orElse(type.constructorPlaces().get(0));
    return new Field(field.name(), place, line, role, given, certainty);
  }

  /** What the declaration or a constructor makes for it. */
  private Optional<Definition> created(Wiring type, Variable field) {
    if (field.kind() == Variable.Kind.FIELD && Wiring.is(field.value(), Value.Kind.CREATION)) {
      return role(type, type.declaration().name(), field.value().text());
    }
    return type.creator(field)
        .flatMap(
            constructor ->
                Wiring.creation(constructor, field)
                    .flatMap(
                        write -> role(type, constructor.qualifiedName(), write.value().text())));
  }

  /** Python's {@code given or Made()}. */
  private static boolean isFallback(Variable field) {
    return field.kind() == Variable.Kind.INSTANCE_ATTRIBUTE
        && Wiring.is(field.value(), Value.Kind.OTHER);
  }

  /** Whether some constructor takes one as a parameter. */
  private boolean takes(Wiring type, Optional<Definition> created) {
    return created.isPresent()
        && type.constructors()
            .flatMap(constructor -> constructor.parameters().stream())
            .anyMatch(parameter -> simple(parameter.type()).equals(created.get().simpleName()));
  }

  /** Whether what fills it is chosen between a parameter of its type and something else. */
  private static boolean choosesGiven(Wiring type, Variable field) {
    String declared = simple(field.type());
    return type.members().functions().stream()
        .filter(
            function ->
                function.parameters().stream()
                    .anyMatch(parameter -> simple(parameter.type()).equals(declared)))
        .flatMap(function -> Wiring.writes(function, field))
        .anyMatch(write -> Wiring.is(write.value(), Value.Kind.OTHER));
  }

  /** What a parameter or a container fills it with, by the declared type. */
  private Optional<Definition> given(Wiring type, Variable field) {
    if (!type.isGiven(field)) {
      return Optional.empty();
    }
    String declared = field.type().isEmpty() ? parameterType(type, field).orElse("") : field.type();
    return declared.isEmpty()
        ? Optional.empty()
        : role(type, type.declaration().name(), bare(declared));
  }

  private static Optional<String> parameterType(Wiring type, Variable field) {
    return type.constructors()
        .flatMap(
            constructor ->
                Wiring.writes(constructor, field)
                    .filter(write -> Wiring.is(write.value(), Value.Kind.PARAMETER))
                    .flatMap(write -> parameters(constructor, write.value().text())))
        .map(Parameter::type)
        .findFirst();
  }

  private static Stream<Parameter> parameters(Function function, String name) {
    return function.parameters().stream().filter(parameter -> parameter.name().equals(name));
  }

  private Optional<Definition> role(Wiring type, String within, String name) {
    return codebase.resolve(type.type().unit(), within, name) instanceof Resolution.Defined meant
            && meant.definition().declaration() instanceof Definition.Type declared
            && !Wiring.isValue(declared.type())
        ? Optional.of(meant.definition())
        : Optional.empty();
  }

  private boolean isRole(String simpleName) {
    List<String> words = Words.of(simpleName.replaceFirst("(Impl|V?\\d+)$", ""));
    return words.size() > 1 && roles.contains(words.get(words.size() - 1));
  }

  /** Without quotes, type arguments and Python's ways to say that it may be missing. */
  private static String bare(String written) {
    String unquoted = written.replace("\"", "").replace("'", "");
    Matcher optional = OPTIONAL.matcher(unquoted);
    if (optional.matches()) {
      return optional.group(1) == null ? optional.group(2) : optional.group(1);
    }
    return TypeNames.erasure(unquoted);
  }

  private static String simple(String written) {
    String name = bare(written);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
