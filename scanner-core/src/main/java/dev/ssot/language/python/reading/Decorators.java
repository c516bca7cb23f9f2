package dev.ssot.language.python.reading;

import dev.ssot.facts.Annotation;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Argument;
import java.util.ArrayList;
import java.util.List;

/** Decorators of classes and functions. */
final class Decorators {
  private final Readers readers;

  Decorators(Readers readers) {
    this.readers = readers;
  }

  /** Reads them where they stand; the list may be added to. */
  List<Annotation> read(List<Expression> decorators, Scope scope) {
    List<Annotation> annotations = new ArrayList<>(decorators.size());
    for (Expression decorator : decorators) {
      annotations.add(annotation(decorator));
      readers.expressions().readDecorator(decorator, scope);
    }
    return annotations;
  }

  private Annotation annotation(Expression decorator) {
    Expression function = decorator instanceof Expression.Call call ? call.function() : decorator;
    List<Argument> arguments =
        decorator instanceof Expression.Call call ? call.arguments() : List.of();
    return new Annotation(
        readers.names().written(function),
        arguments.stream()
            .flatMap(each -> readers.literals().value(each.value()).stream())
            .toList(),
        arguments.size(),
        readers.tokens().span(decorator.first(), decorator.last()));
  }

  /** Whether one of them has this name, whatever stands before its dot. */
  boolean have(List<Annotation> annotations, String name) {
    for (Annotation annotation : annotations) {
      if (readers.names().last(annotation.name()).equals(name)) {
        return true;
      }
    }
    return false;
  }
}
