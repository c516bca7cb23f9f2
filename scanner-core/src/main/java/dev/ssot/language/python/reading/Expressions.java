package dev.ssot.language.python.reading;

import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.language.python.grammar.Bindings;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
    if (expression instanceof Expression.Call call && Names.isDotted(call.function())) {
      call(call, Literal.Use.ARGUMENT, scope);
    } else if (expression instanceof Expression.Attribute && Names.isDotted(expression)) {
      mention(expression, scope);
    } else if (expression instanceof Expression.Call
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
    if (expression instanceof Expression.Lambda lambda) {
      lambda(lambda, scope);
      return;
    }
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

  private void lambda(Expression.Lambda lambda, Scope scope) {
    for (Expression.Param parameter : lambda.parameters()) {
      if (parameter.preset().isPresent()) {
        read(parameter.preset().get(), scope);
      }
    }
    Bindings bindings = Bindings.of(lambda.parameters(), List.of(), false);
    read(lambda.body(), scope.ofFunction(scope.within(), bindings, Optional.empty(), false));
  }

  /** What a name is given; strings directly in it are constants, unless the name is a local. */
  void readAssigned(Expression value, String name, Scope scope) {
    Literal.Use use = scope.isFunction() ? Literal.Use.OTHER : Literal.Use.CONSTANT;
    if (value instanceof Expression.Display display) {
      for (Expression item : display.items()) {
        read(item, use, name, scope);
      }
    } else {
      read(value, use, name, scope);
    }
  }

  /** Reads an expression that stands in something, if it is a string. */
  void read(Expression value, Literal.Use use, String context, Scope scope) {
    if (value instanceof Expression.Text text) {
      literals.note(text, use, context, scope);
    } else {
      read(value, scope);
    }
  }

  /** {@code a.b(c).d[e]}: from the inside out, without recursion along the chain. */
  private void chain(Expression expression, Scope scope) {
    Deque<Expression> links = new ArrayDeque<>(4);
    Expression inner = expression;
    while (!Names.isDotted(inner)) {
      if (inner instanceof Expression.Call call) {
        links.push(call);
        inner = call.function();
      } else if (inner instanceof Expression.Subscript subscript) {
        links.push(subscript);
        inner = subscript.value();
      } else if (inner instanceof Expression.Attribute) {
        inner = Names.root(inner);
      } else {
        break;
      }
    }
    if (!(links.peek() instanceof Expression.Call) || !Names.isDotted(inner)) {
      read(inner, scope);
    }
    for (Expression link : links) {
      link(link, scope);
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
    if (decorator instanceof Expression.Call call && Names.isDotted(call.function())) {
      call(call, Literal.Use.ANNOTATION, scope);
    } else {
      read(decorator, scope);
    }
  }

  private void call(Expression.Call call, Literal.Use use, Scope scope) {
    collected.callCount++;
    String name = lastName(call.function());
    boolean dotted = Names.isDotted(call.function());
    boolean creation = Names.isCapitalised(name);
    if (dotted && creation) {
      creation(call, scope);
    } else if (dotted) {
      call(call, name, scope);
    }
    boolean whole = dotted && (creation || use == Literal.Use.ANNOTATION);
    String context = whole ? names.dotted(call.function()) : name;
    for (Expression.Argument argument : call.arguments()) {
      read(argument.value(), use, context, scope);
    }
  }

  private static String lastName(Expression function) {
    if (function instanceof Expression.Name name) {
      return name.id();
    }
    return function instanceof Expression.Attribute attribute ? attribute.name() : "";
  }

  private void creation(Expression.Call call, Scope scope) {
    collected.creations.add(
        new Creation(
            names.dotted(call.function()),
            call.count(),
            scope.within(),
            false,
            tokens.span(call.first(), call.last())));
  }

  private void call(Expression.Call call, String name, Scope scope) {
    String receiver =
        call.function() instanceof Expression.Attribute attribute
            ? names.dotted(attribute.value())
            : "";
    collected.calls.add(
        new Call(
            receiver, name, call.count(), scope.within(), tokens.span(call.first(), call.last())));
    dynamic.called(call, receiver, name, scope);
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
