package dev.ssot.language.python.reading;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Body;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.language.python.grammar.Bindings;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Argument;
import dev.ssot.language.python.grammar.Expression.Param;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Classes and functions. */
final class Definitions {
  /** Methods that are given the class without being declared so. */
  private static final Set<String> IMPLICIT_CLASS_METHODS =
      Set.of("__new__", "__init_subclass__", "__class_getitem__");

  private final FactsReader reader;
  private final Tokens tokens;
  private final Names names;
  private final Literals literals;
  private final Types types;
  private final Deprecations deprecations;
  private final Collected collected;
  private final Shapes shapes;
  private final Values values;

  Definitions(
      FactsReader reader,
      Tokens tokens,
      Names names,
      Literals literals,
      Types types,
      Deprecations deprecations,
      Collected collected) {
    this.reader = reader;
    this.tokens = tokens;
    this.names = names;
    this.literals = literals;
    this.types = types;
    this.deprecations = deprecations;
    this.collected = collected;
    this.shapes = new Shapes(tokens);
    this.values = new Values(tokens, names);
  }

  void type(Statement.ClassDefinition type, Scope scope, Import.Site site) {
    String name = names.within(scope.within(), type.name().id());
    List<Annotation> annotations = decorators(type.decorators(), scope);
    deprecations.type(type, name, annotations);
    metaclass(type).ifPresent(annotations::add);
    collected.types.add(
        new TypeDeclaration(
            TypeDeclaration.Kind.CLASS,
            name,
            scope.isFunction() ? Modifiers.of(Modifier.LOCAL) : Modifiers.NONE,
            List.copyOf(annotations),
            typeParameters(type.typeParameters()),
            bases(type),
            0,
            List.of(),
            List.of(),
            tokens.span(type.first(), type.last()),
            tokens.span(type.name().first(), type.name().last()),
            type.body().isEmpty() ? 0 : shapes.ofKinds(type.body())));
    Scope inner = scope.ofClass(name);
    for (Argument argument : type.arguments()) {
      if (argument.isKeyword() && !argument.keyword().equals("metaclass")) {
        reader.expressions().read(argument.value(), scope);
      } else {
        types.read(argument.value(), inner);
      }
    }
    reader.block(type.body(), inner, Sites.inClass(site));
  }

  private List<String> bases(Statement.ClassDefinition type) {
    return type.arguments().stream()
        .filter(Argument::isPositional)
        .map(argument -> names.written(argument.value()))
        .toList();
  }

  private Optional<Annotation> metaclass(Statement.ClassDefinition type) {
    return type.arguments().stream()
        .filter(argument -> argument.keyword().equals("metaclass"))
        .findFirst()
        .map(Argument::value)
        .map(
            value ->
                new Annotation(
                    "metaclass",
                    List.of(names.written(value)),
                    1,
                    tokens.span(value.first(), value.last())));
  }

  private List<String> typeParameters(List<Statement.TypeParameter> parameters) {
    return parameters.stream()
        .map(parameter -> tokens.written(parameter.first(), parameter.last()))
        .toList();
  }

  private List<Annotation> decorators(List<Expression> decorators, Scope scope) {
    List<Annotation> annotations = new ArrayList<>(decorators.size());
    for (Expression decorator : decorators) {
      annotations.add(annotation(decorator));
      reader.expressions().readDecorator(decorator, scope);
    }
    return annotations;
  }

  private Annotation annotation(Expression decorator) {
    Expression function = decorator instanceof Expression.Call call ? call.function() : decorator;
    List<Argument> arguments =
        decorator instanceof Expression.Call call ? call.arguments() : List.of();
    return new Annotation(
        names.written(function),
        arguments.stream().flatMap(each -> literals.value(each.value()).stream()).toList(),
        arguments.size(),
        tokens.span(decorator.first(), decorator.last()));
  }

  void function(Statement.FunctionDefinition function, Scope scope, Import.Site site) {
    String name = function.name().id();
    String within = names.within(scope.within(), name);
    List<Annotation> annotations = decorators(function.decorators(), scope);
    deprecations.function(function, within, annotations, scope);
    collected.dynamic |= scope.kind() == Scope.Kind.MODULE && name.equals("__getattr__");
    Bindings bindings = Bindings.of(function.parameters(), function.body(), reader.hasWalruses());
    Scope inner = inner(function, within, annotations, bindings, scope);
    List<Parameter> parameters = parameters(function, inner, scope);
    int slot = collected.functions.size();
    collected.functions.add(null);
    Body body = body(function, inner, site);
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
    if (has(annotations, "staticmethod") || has(annotations, "classmethod")) {
      modifiers = modifiers.with(Modifier.STATIC);
    }
    if (annotations.stream().anyMatch(each -> names.last(each.name()).startsWith("abstract"))) {
      modifiers = modifiers.with(Modifier.ABSTRACT);
    }
    return modifiers;
  }

  private boolean has(List<Annotation> annotations, String name) {
    for (Annotation annotation : annotations) {
      if (names.last(annotation.name()).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Scope inner(
      Statement.FunctionDefinition function,
      String within,
      List<Annotation> annotations,
      Bindings bindings,
      Scope scope) {
    String name = function.name().id();
    Optional<String> first = firstParameter(function.parameters());
    if (!scope.isClass() || (has(annotations, "staticmethod") && !name.equals("__new__"))) {
      return scope.ofFunction(within, bindings, Optional.empty(), false);
    }
    boolean classReceiver =
        has(annotations, "classmethod")
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
        types.read(parameter.annotation().get(), inner);
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
      types.read(function.returns().get(), inner);
    }
    return List.copyOf(parameters);
  }

  private void preset(String name, Expression value, Scope scope) {
    if (value instanceof Expression.Text text) {
      literals.note(text, Literal.Use.OTHER, name, scope);
    } else {
      reader.expressions().read(value, scope);
    }
  }

  private Body body(Statement.FunctionDefinition function, Scope inner, Import.Site site) {
    int statements = collected.statementCount;
    int branches = collected.branchCount;
    int calls = collected.callCount;
    reader.block(function.body(), inner, Sites.inFunction(site));
    if (isStub(function.body())) {
      return Body.NONE;
    }
    branches = collected.branchCount - branches;
    Flow flow = new Flow(names, values, tokens, inner).read(function.body());
    boolean onlyLiterals = branches == 0 && OnlyLiterals.returned(function.body());
    return new Body(
        true,
        collected.statementCount - statements,
        branches,
        collected.callCount - calls,
        onlyLiterals,
        flow.returns(),
        flow.writes(),
        shapes.ofTokens(function.body(), inner.bindings()));
  }

  /** Nothing but {@code ...} and perhaps a docstring: a declaration. */
  private static boolean isStub(List<Statement> body) {
    boolean ellipsis = false;
    for (Statement statement : body) {
      if (!(statement instanceof Statement.Evaluate evaluate)) {
        return false;
      }
      boolean dots =
          evaluate.value() instanceof Expression.Constant constant
              && constant.kind() == Expression.ConstantKind.ELLIPSIS;
      if (!dots && !(evaluate.value() instanceof Expression.Text)) {
        return false;
      }
      ellipsis |= dots;
    }
    return ellipsis || body.isEmpty();
  }
}
