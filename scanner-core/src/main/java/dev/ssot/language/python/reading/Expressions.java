package dev.ssot.language.python.reading;

import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;

/** Walks expressions for calls, creations, mentions and literals. */
final class Expressions {
  private final Tokens tokens;
  private final Names names;
  private final Literals literals;
  private final Collected collected;
  private final DynamicNames dynamic;
  private final Globals globals;

  /** Who wants to hear of names that {@code :=} binds. */
  interface Globals {
    void bound(Expression.Walrus walrus, Scope scope);
  }

  Expressions(Tokens tokens, Names names, Literals literals, Collected collected, Globals globals) {
    this.tokens = tokens;
    this.names = names;
    this.literals = literals;
    this.collected = collected;
    this.dynamic = new DynamicNames(tokens, names, literals, collected);
    this.globals = globals;
  }

  DynamicNames dynamic() {
    return dynamic;
  }

  /** Reads an expression that stands for its value. */
  void read(Expression expression, Scope scope) {
    if (expression instanceof Expression.Name || expression instanceof Expression.Constant) {
      return;
    }
    if (expression instanceof Expression.Call
        || expression instanceof Expression.Attribute
        || expression instanceof Expression.Subscript) {
      chain(expression, scope);
    } else if (expression instanceof Expression.Text text) {
      literals.note(text, Literal.Use.OTHER, "", scope);
    } else {
      composite(expression, scope);
    }
  }

  private void composite(Expression expression, Scope scope) {
    if (expression instanceof Expression.Conditional conditional) {
      collected.branchCount += conditional.parts().size() / 2;
    } else if (expression instanceof Expression.Comprehension comprehension) {
      comprehension
          .clauses()
          .forEach(clause -> collected.branchCount += 1 + clause.conditions().size());
    } else if (expression instanceof Expression.Walrus walrus) {
      globals.bound(walrus, scope);
    }
    for (Expression child : expression.children()) {
      read(child, scope);
    }
  }

  /** A string constant that a name is given. */
  void readAssigned(Expression value, String name, Scope scope) {
    if (value instanceof Expression.Text text) {
      literals.note(text, Literal.Use.CONSTANT, name, scope);
    } else {
      read(value, scope);
    }
  }

  /** {@code a.b(c).d[e]}: from the inside out, without recursion along the chain. */
  private void chain(Expression expression, Scope scope) {
    Deque<Expression> links = new ArrayDeque<>(4);
    Expression inner = expression;
    while (true) {
      if (inner instanceof Expression.Call call) {
        links.push(call);
        inner = call.function();
        if (Names.root(inner) instanceof Expression.Name) {
          break;
        }
      } else if (inner instanceof Expression.Subscript subscript) {
        links.push(subscript);
        inner = subscript.value();
      } else if (inner instanceof Expression.Attribute
          && !(Names.root(inner) instanceof Expression.Name)) {
        inner = Names.root(inner);
      } else {
        break;
      }
    }
    boolean called = !links.isEmpty() && links.peek() instanceof Expression.Call;
    head(inner, called, scope);
    for (Expression link : links) {
      link(link, scope);
    }
  }

  private void head(Expression inner, boolean called, Scope scope) {
    if (!(inner instanceof Expression.Attribute)) {
      read(inner, scope);
    } else if (!called) {
      mention(inner, scope);
    }
  }

  private void link(Expression link, Scope scope) {
    if (link instanceof Expression.Subscript subscript) {
      read(subscript.index(), scope);
    } else {
      call((Expression.Call) link, Literal.Use.ARGUMENT, scope);
    }
  }

  /** Reads a decorator, whose string arguments are an annotation's. */
  void readDecorator(Expression decorator, Scope scope) {
    if (decorator instanceof Expression.Call call && !names.dotted(call.function()).isEmpty()) {
      call(call, Literal.Use.ANNOTATION, scope);
    } else {
      read(decorator, scope);
    }
  }

  private void call(Expression.Call call, Literal.Use use, Scope scope) {
    collected.callCount++;
    String target = names.dotted(call.function());
    String name = target.isEmpty() ? lastName(call.function()) : names.last(target);
    if (!target.isEmpty()) {
      called(call, target, name, scope);
      dynamic.called(call, target, scope);
    }
    for (Expression.Argument argument : call.arguments()) {
      if (argument.value() instanceof Expression.Text text) {
        literals.note(text, use, name, scope);
      } else {
        read(argument.value(), scope);
      }
    }
  }

  private static String lastName(Expression function) {
    return function instanceof Expression.Attribute attribute ? attribute.name() : "";
  }

  private void called(Expression.Call call, String target, String name, Scope scope) {
    if (Names.isCapitalised(name)) {
      collected.creations.add(
          new Creation(
              target, call.count(), scope.within(), false, tokens.span(call.first(), call.last())));
    } else {
      collected.calls.add(
          new Call(
              names.receiver(target),
              name,
              call.count(),
              scope.within(),
              tokens.span(call.first(), call.last())));
    }
  }

  /** An attribute chain as a value; what is reached through the own object is not recorded. */
  private void mention(Expression chain, Scope scope) {
    Expression.Name root = (Expression.Name) Names.root(chain);
    if (scope.isObject(root.id()) || scope.isClassObject(root.id())) {
      return;
    }
    collected.mentions.add(
        new Mention(
            Mention.Kind.VALUE,
            names.dotted(chain),
            scope.within(),
            tokens.span(chain.first(), chain.last())));
  }
}
