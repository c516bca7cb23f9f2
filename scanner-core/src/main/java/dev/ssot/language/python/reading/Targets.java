package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import java.util.Optional;

/** Which of a function's expressions name something that outlives the call. */
final class Targets {
  private final Names names;
  private final Scope scope;

  Targets(Names names, Scope scope) {
    this.names = names;
    this.scope = scope;
  }

  /** A global, an attribute, or an element of one; locals are none. */
  Optional<Target> of(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return scope.isLocal(name.id()) ? Optional.empty() : Optional.of(new Target("", name.id()));
    }
    if (expression instanceof Expression.Attribute attribute) {
      return Optional.of(new Target(receiver(attribute.value()), attribute.name()));
    }
    if (expression instanceof Expression.Subscript subscript) {
      return of(subscript.value()).map(Target::element);
    }
    return Optional.empty();
  }

  private String receiver(Expression owner) {
    if (owner instanceof Expression.Name name) {
      return receiver(name.id());
    }
    if (isOwnClass(owner)) {
      return "class";
    }
    return names.path(owner);
  }

  private String receiver(String name) {
    if (scope.isObject(name)) {
      return "this";
    }
    boolean own =
        name.equals("__class__") || (!scope.isLocal(name) && scope.isEnclosingClass(name));
    return own || scope.isClassObject(name) ? "class" : name;
  }

  /** {@code type(self)}, {@code self.__class__}. */
  private boolean isOwnClass(Expression owner) {
    if (owner instanceof Expression.Attribute attribute) {
      return attribute.name().equals("__class__") && isSelf(attribute.value());
    }
    return owner instanceof Expression.Call call
        && names.dotted(call.function()).equals("type")
        && call.arguments().size() == 1
        && isSelf(call.arguments().get(0).value());
  }

  private boolean isSelf(Expression expression) {
    return expression instanceof Expression.Name name && scope.isObject(name.id());
  }

  /** The attribute {@code name} of an expression, as in {@code hasattr(expression, "name")}. */
  Target attribute(Expression owner, String name) {
    return new Target(receiver(owner), name);
  }
}
