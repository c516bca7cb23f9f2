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
import java.util.ArrayList;
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
  private final List<Owner> owners = new ArrayList<>();
  private final Set<Definition> injected = new HashSet<>();

  /** A type of production code that has fields. */
  record Owner(Wiring type, List<Held> held) {}

  /**
   * A field that may hold somebody.
   *
   * @param given what a parameter or a container fills it with, by the declared type
   */
  private record Held(Variable field, Optional<Definition> given) {}

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
        add(Wiring.of(codebase, type));
      }
    }
  }

  private void add(Wiring type) {
    List<Held> held = type.fields().map(field -> new Held(field, given(type, field))).toList();
    held.forEach(each -> each.given.ifPresent(injected::add));
    if (!held.isEmpty()) {
      owners.add(new Owner(type, held));
    }
  }

  /** In the order of the codebase. */
  List<Owner> owners() {
    return owners;
  }

  /** In the order of the source. */
  List<Field> of(Owner owner) {
    return owner.held.stream().flatMap(held -> field(owner.type, held).stream()).toList();
  }

  private Optional<Field> field(Wiring type, Held held) {
    Optional<Definition> created = created(type, held.field);
    return created.isPresent() && !canBeGiven(type, held.field, created.get())
        ? hardwired(type, held.field, created.get())
        : created
            .or(held::given)
            .filter(role -> isRole(role.simpleName()))
            .map(role -> describe(type, held.field, role, true, Certainty.CERTAIN));
  }

  private static boolean canBeGiven(Wiring type, Variable field, Definition created) {
    return type.isGiven(field)
        || isFallback(field)
        || takes(type, created)
        || choosesGiven(type, field);
  }

  private Optional<Field> hardwired(Wiring type, Variable field, Definition role) {
    boolean named = isRole(role.simpleName()) || isRole(simple(field.type()));
    return named || injected.contains(role)
        ? Optional.of(describe(type, field, role, false, certainty(role, named)))
        : Optional.empty();
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
  private static boolean takes(Wiring type, Definition created) {
    return type.constructors()
        .flatMap(constructor -> constructor.parameters().stream())
        .anyMatch(parameter -> simple(parameter.type()).equals(created.simpleName()));
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
    List<String> words = Words.of(withoutVersion(simpleName));
    return words.size() > 1 && roles.contains(words.get(words.size() - 1));
  }

  /** {@code StoreImpl}, {@code Store2} and {@code StoreV2} are all a {@code Store}. */
  private static String withoutVersion(String simpleName) {
    if (simpleName.endsWith("Impl")) {
      return simpleName.substring(0, simpleName.length() - 4);
    }
    String name = Words.withoutNumber(simpleName);
    return name.length() < simpleName.length() && name.endsWith("V")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** Without quotes, type arguments and Python's ways to say that it may be missing. */
  private static String bare(String written) {
    String unquoted = written.replace("\"", "").replace("'", "");
    if (unquoted.contains("Optional[") || unquoted.contains("|")) {
      Matcher optional = OPTIONAL.matcher(unquoted);
      if (optional.matches()) {
        return optional.group(1) == null ? optional.group(2) : optional.group(1);
      }
    }
    return TypeNames.erasure(unquoted);
  }

  private static String simple(String written) {
    String name = bare(written);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
