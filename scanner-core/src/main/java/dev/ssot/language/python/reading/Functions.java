package dev.ssot.language.python.reading;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Body;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Parameter;
import dev.ssot.language.python.grammar.Bindings;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Param;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Function definitions, methods among them. */
final class Functions {
  /** Methods that are given the class without being declared so. */
  private static final Set<String> IMPLICIT_CLASS_METHODS =
      Set.of("__new__", "__init_subclass__", "__class_getitem__");

  private final Readers readers;
  private final Deprecations deprecations;
  private final Decorators decorators;
  private final Bodies bodies;
  private final boolean walruses;
  private final Tokens tokens;
  private final Names names;
  private final Collected collected;

  /**
   * For one file.
   *
   * @param walruses whether there is a {@code :=} in it
   */
  Functions(Readers readers, Blocks blocks, Deprecations deprecations, boolean walruses) {
    this.readers = readers;
    this.deprecations = deprecations;
    this.decorators = new Decorators(readers);
    this.bodies = new Bodies(readers, blocks);
    this.walruses = walruses;
    this.tokens = readers.tokens();
    this.names = readers.names();
    this.collected = readers.collected();
  }

  void read(Statement.FunctionDefinition function, Scope scope, Import.Site site) {
    String name = function.name().id();
    String within = names.within(scope.within(), name);
    List<Annotation> annotations = decorators.read(function.decorators(), scope);
    deprecations.function(function, within, annotations, scope);
    collected.dynamic |= scope.kind() == Scope.Kind.MODULE && name.equals("__getattr__");
    Bindings bindings = Bindings.of(function.parameters(), function.body(), walruses);
    Scope inner = inner(function, within, annotations, bindings, scope);
    readers.types().readBounds(function.typeParameters(), inner);
    List<Parameter> parameters = parameters(function, inner, scope);
    int slot = collected.functions.size();
    collected.functions.add(null);
    Body body = bodies.read(function.body(), inner, site);
    collected.functions.set(
        slot,
        new Function(
            kind(name, scope),
            scope.within(),
            name,
            modifiers(function, annotations, scope),
            List.copyOf(annotations),
            parameters,
            function.returns().map(names::written).orElse(""),
            tokens.span(function.first(), function.last()),
            tokens.span(function.name().first(), function.name().last()),
            body));
  }

  private static Function.Kind kind(String name, Scope scope) {
    if (!scope.isClass()) {
      return Function.Kind.FUNCTION;
    }
    return name.equals("__init__") ? Function.Kind.CONSTRUCTOR : Function.Kind.METHOD;
  }

  private Modifiers modifiers(
      Statement.FunctionDefinition function, List<Annotation> annotations, Scope scope) {
    Modifiers modifiers = Modifiers.NONE;
    if (function.async()) {
      modifiers = modifiers.with(Modifier.ASYNC);
    }
    if (scope.isFunction()) {
      modifiers = modifiers.with(Modifier.LOCAL);
    }
    if (decorators.have(annotations, "staticmethod")
        || decorators.have(annotations, "classmethod")) {
      modifiers = modifiers.with(Modifier.STATIC);
    }
    if (isAbstract(annotations)) {
      modifiers = modifiers.with(Modifier.ABSTRACT);
    }
    return modifiers;
  }

  private boolean isAbstract(List<Annotation> annotations) {
    return !annotations.isEmpty()
        && annotations.stream().anyMatch(each -> names.last(each.name()).startsWith("abstract"));
  }

  private Scope inner(
      Statement.FunctionDefinition function,
      String within,
      List<Annotation> annotations,
      Bindings bindings,
      Scope scope) {
    String name = function.name().id();
    Optional<String> first = firstParameter(function.parameters());
    if (!scope.isClass()
        || (decorators.have(annotations, "staticmethod") && !name.equals("__new__"))) {
      return scope.ofFunction(within, bindings, Optional.empty(), false);
    }
    boolean classReceiver =
        decorators.have(annotations, "classmethod")
            || IMPLICIT_CLASS_METHODS.contains(name)
            || first.map(each -> each.equals("cls") || each.equals("mcs")).orElse(false);
    return scope.ofFunction(within, bindings, first, classReceiver);
  }

  private static Optional<String> firstParameter(List<Param> parameters) {
    if (parameters.isEmpty()) {
      return Optional.empty();
    }
    Param first = parameters.get(0);
    boolean positional =
        first.kind() == Parameter.Kind.POSITIONAL || first.kind() == Parameter.Kind.POSITIONAL_ONLY;
    return positional ? Optional.of(first.name()) : Optional.empty();
  }

  private List<Parameter> parameters(
      Statement.FunctionDefinition function, Scope inner, Scope scope) {
    List<Parameter> parameters = new ArrayList<>(function.parameters().size());
    for (Param parameter : function.parameters()) {
      if (parameter.annotation().isPresent()) {
        readers.types().read(parameter.annotation().get(), inner);
      }
      if (parameter.preset().isPresent()) {
        preset(parameter.name(), parameter.preset().get(), scope);
      }
      parameters.add(
          new Parameter(
              parameter.kind(),
              parameter.name(),
              parameter.annotation().map(names::written).orElse(""),
              parameter.preset().isPresent(),
              List.of()));
    }
    if (function.returns().isPresent()) {
      readers.types().read(function.returns().get(), inner);
    }
    return List.copyOf(parameters);
  }

  private void preset(String name, Expression value, Scope scope) {
    readers.expressions().read(value, Literal.Use.OTHER, name, scope);
  }
}
