package dev.ssot.language.python.reading;

import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Module-level names, class attributes, and attributes of {@code self}. A name assigned several
 * times in one block counts once, in several branches once in each.
 */
final class Variables implements Expressions.Globals {
  private final Tokens tokens;
  private final Names names;
  private final Values values;
  private final Collected collected;
  private final Deque<Set<String>> blocks = new ArrayDeque<>();

  Variables(Tokens tokens, Names names, Values values, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.values = values;
    this.collected = collected;
  }

  void beginBlock(Scope scope) {
    if (!scope.isFunction()) {
      blocks.push(new HashSet<>());
    }
  }

  void endBlock(Scope scope) {
    if (!scope.isFunction()) {
      blocks.pop();
    }
  }

  /** The assigned name, "" where it is more than one. */
  String simpleName(Expression target) {
    if (target instanceof Expression.Name name) {
      return name.id();
    }
    return target instanceof Expression.Attribute attribute ? attribute.name() : "";
  }

  /** An assignment, with or without annotation and value. */
  void assigned(
      Expression target, Optional<Expression> annotation, Optional<Expression> value, Scope scope) {
    if (target instanceof Expression.Name name) {
      if (!scope.isFunction()) {
        named(name, annotation, value.map(given -> values.of(given, scope)), scope);
      }
    } else if (target instanceof Expression.Attribute attribute) {
      attribute(attribute, annotation, value.map(given -> values.of(given, scope)), scope);
    } else if (target instanceof Expression.Display display) {
      unpacked(display, value, scope);
    } else if (target instanceof Expression.Starred starred) {
      assigned(starred.value(), Optional.empty(), Optional.empty(), scope);
    }
  }

  /** {@code a, b = 1, 2} gives each its own value, any other unpacking an unknown one. */
  private void unpacked(Expression.Display targets, Optional<Expression> value, Scope scope) {
    Optional<List<Expression>> items =
        value
            .filter(Expression.Display.class::isInstance)
            .map(display -> ((Expression.Display) display).items())
            .filter(list -> isPairwise(targets, list));
    for (int i = 0; i < targets.items().size(); i++) {
      int index = i;
      assigned(targets.items().get(i), Optional.empty(), items.map(list -> list.get(index)), scope);
    }
  }

  private static boolean isPairwise(Expression.Display targets, List<Expression> items) {
    return items.size() == targets.items().size()
        && targets.items().stream().noneMatch(Expression.Starred.class::isInstance)
        && items.stream().noneMatch(Expression.Starred.class::isInstance);
  }

  private void named(
      Expression.Name name, Optional<Expression> annotation, Optional<Value> value, Scope scope) {
    if (blocks.isEmpty() || !blocks.peek().add(name.id())) {
      return;
    }
    Variable.Kind kind = scope.isClass() ? Variable.Kind.CLASS_ATTRIBUTE : Variable.Kind.GLOBAL;
    add(kind, scope.within(), name.id(), annotation, value, name);
  }

  private void attribute(
      Expression.Attribute attribute,
      Optional<Expression> annotation,
      Optional<Value> value,
      Scope scope) {
    if (!(attribute.value() instanceof Expression.Name object) || !scope.isObject(object.id())) {
      return;
    }
    Optional<Scope> type = scope.enclosingClass();
    if (type.isPresent() && type.get().attribute(attribute.name())) {
      add(
          Variable.Kind.INSTANCE_ATTRIBUTE,
          type.get().within(),
          attribute.name(),
          annotation,
          value,
          attribute);
    }
  }

  private void add(
      Variable.Kind kind,
      String owner,
      String name,
      Optional<Expression> annotation,
      Optional<Value> value,
      Expression at) {
    String type = annotation.map(names::written).orElse("");
    Value otherwise = annotation.isPresent() ? Value.NONE : Value.OTHER;
    collected.variables.add(
        new Variable(
            kind,
            owner,
            name,
            isFinal(type) ? Modifiers.of(Modifier.FINAL) : Modifiers.NONE,
            List.of(),
            type,
            value.orElse(otherwise),
            tokens.span(at.first(), at.last())));
  }

  private static boolean isFinal(String type) {
    String bare = type.indexOf('[') < 0 ? type : type.substring(0, type.indexOf('['));
    return bare.equals("Final") || bare.endsWith(".Final");
  }

  /** {@code name := value}; in a comprehension it binds in the function or module around. */
  @Override
  public void bound(Expression.Walrus walrus, Scope scope) {
    if (!scope.isFunction() && !blocks.isEmpty()) {
      named(
          walrus.target(), Optional.empty(), Optional.of(values.of(walrus.value(), scope)), scope);
    }
  }

  /** {@code type name = value}. */
  void alias(Statement.TypeAlias alias, Scope scope) {
    if (!scope.isFunction()) {
      named(alias.name(), Optional.empty(), Optional.of(values.of(alias.value(), scope)), scope);
    }
  }
}
