package dev.ssot.language.python.reading;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Import;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.language.python.grammar.Expression.Argument;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Class statements. */
final class Classes {
  private static final String METACLASS = "metaclass";

  private final Readers readers;
  private final Blocks blocks;
  private final Deprecations deprecations;
  private final Decorators decorators;
  private final Shapes shapes;
  private final Tokens tokens;
  private final Names names;

  Classes(Readers readers, Blocks blocks, Deprecations deprecations) {
    this.readers = readers;
    this.blocks = blocks;
    this.deprecations = deprecations;
    this.decorators = new Decorators(readers);
    this.shapes = new Shapes(readers.tokens());
    this.tokens = readers.tokens();
    this.names = readers.names();
  }

  void read(Statement.ClassDefinition type, Scope scope, Import.Site site) {
    String name = names.within(scope.within(), type.name().id());
    List<Annotation> annotations = decorators.read(type.decorators(), scope);
    deprecations.type(type, name, annotations);
    metaclass(type).ifPresent(annotations::add);
    readers.collected().types.add(declaration(type, name, annotations, scope));
    Scope inner = scope.ofClass(name);
    readers.types().readBounds(type.typeParameters(), inner);
    for (Argument argument : type.arguments()) {
      if (argument.isKeyword() && !argument.keyword().equals(METACLASS)) {
        readers.expressions().read(argument.value(), scope);
      } else {
        readers.types().read(argument.value(), inner);
      }
    }
    blocks.read(type.body(), inner, Sites.inClass(site));
  }

  private TypeDeclaration declaration(
      Statement.ClassDefinition type, String name, List<Annotation> annotations, Scope scope) {
    return new TypeDeclaration(
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
        type.body().isEmpty() ? 0 : shapes.ofKinds(type.body()));
  }

  private List<String> bases(Statement.ClassDefinition type) {
    return type.arguments().stream()
        .filter(Argument::isPositional)
        .map(argument -> names.written(argument.value()))
        .toList();
  }

  private Optional<Annotation> metaclass(Statement.ClassDefinition type) {
    return type.arguments().stream()
        .filter(argument -> argument.keyword().equals(METACLASS))
        .findFirst()
        .map(Argument::value)
        .map(
            value ->
                new Annotation(
                    METACLASS,
                    List.of(names.written(value)),
                    1,
                    tokens.span(value.first(), value.last())));
  }

  private List<String> typeParameters(List<Statement.TypeParameter> parameters) {
    return parameters.stream()
        .map(parameter -> tokens.written(parameter.first(), parameter.last()))
        .toList();
  }
}
