package dev.ssot.language.python.reading;

import dev.ssot.facts.Value;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Constant;
import dev.ssot.language.python.token.Tokens;

/** What an expression's outermost form says of the value. */
final class Values {
  private static final int LONGEST = 200;

  private final Tokens tokens;
  private final Names names;

  Values(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Of an expression in a scope; {@code await} and {@code :=} are looked through. */
  Value of(Expression expression, Scope scope) {
    if (expression instanceof Expression.Call call) {
      return call(call);
    } else if (expression instanceof Expression.Name name) {
      return name(name.id(), scope);
    } else if (expression instanceof Constant constant) {
      return constant.kind() == Expression.ConstantKind.NONE
          ? new Value(Value.Kind.NULL, "")
          : literal(constant);
    } else if (expression instanceof Expression.Text) {
      return literal(expression);
    } else if (expression instanceof Expression.Attribute) {
      String path = names.path(expression);
      return path.isEmpty() ? Value.OTHER : new Value(Value.Kind.NAME, path);
    } else if (expression instanceof Expression.Await await) {
      return of(await.operand(), scope);
    } else if (expression instanceof Expression.Walrus walrus) {
      return of(walrus.value(), scope);
    }
    return structure(expression);
  }

  private static final Value COLLECTION = new Value(Value.Kind.COLLECTION, "");
  private static final Value LAMBDA = new Value(Value.Kind.LAMBDA, "");

  private Value structure(Expression expression) {
    if (expression instanceof Expression.Display) {
      return COLLECTION;
    } else if (expression instanceof Expression.Comprehension comprehension) {
      return comprehension.kind() == Expression.ComprehensionKind.GENERATOR
          ? Value.OTHER
          : COLLECTION;
    } else if (expression instanceof Expression.Lambda) {
      return LAMBDA;
    } else if (expression instanceof Expression.Operation operation
        && operation.operands().size() == 1
        && operation.operands().get(0) instanceof Constant) {
      return literal(expression);
    } else if (expression instanceof Expression.Formatted formatted
        && formatted.fields().isEmpty()) {
      return literal(expression);
    }
    return Value.OTHER;
  }

  private Value call(Expression.Call call) {
    String function = names.path(call.function());
    boolean creation =
        Names.isCapitalised(names.last(function)) && !names.dotted(call.function()).isEmpty();
    return new Value(creation ? Value.Kind.CREATION : Value.Kind.CALL, function);
  }

  private Value name(String name, Scope scope) {
    if (scope.isObject(name) || scope.isClassObject(name)) {
      return new Value(Value.Kind.SELF, name);
    }
    if (scope.isFunction() && scope.bindings().isParameter(name)) {
      return new Value(Value.Kind.PARAMETER, name);
    }
    return new Value(scope.isLocal(name) ? Value.Kind.LOCAL : Value.Kind.NAME, name);
  }

  private Value literal(Expression expression) {
    String written = tokens.written(expression.first(), expression.last());
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return new Value(Value.Kind.LITERAL, names.one(text));
  }
}
