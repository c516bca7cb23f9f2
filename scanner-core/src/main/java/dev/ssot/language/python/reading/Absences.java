package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Comparison;
import dev.ssot.language.python.grammar.Expression.Comparison.Operator;
import dev.ssot.language.python.token.StringLiteral;
import dev.ssot.language.python.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a test says of targets being there: None, false or not set count as absent. */
final class Absences {
  private final Targets targets;
  private final Tokens tokens;

  Absences(Targets targets, Tokens tokens) {
    this.targets = targets;
    this.tokens = tokens;
  }

  /** The targets whose absence is a reason for the test to hold. */
  Set<Target> whenTrue(Expression test) {
    return find(test, true);
  }

  /** The targets whose absence is a reason for the test not to hold. */
  Set<Target> whenFalse(Expression test) {
    return find(test, false);
  }

  private Set<Target> find(Expression test, boolean absent) {
    if (test instanceof Expression.Not not) {
      return find(not.operand(), absent ^ not.times() % 2 == 1);
    }
    if (test instanceof Expression.Logical logical) {
      Set<Target> found = new HashSet<>();
      logical.operands().forEach(operand -> found.addAll(find(operand, absent)));
      return found;
    }
    if (test instanceof Comparison comparison) {
      return compared(comparison, absent);
    }
    return absent ? Set.of() : tested(test);
  }

  private Set<Target> compared(Comparison comparison, boolean absent) {
    List<Expression> operands = comparison.operands();
    if (operands.size() != 2) {
      return Set.of();
    }
    Expression left = operands.get(0);
    Expression right = operands.get(1);
    Operator operator = comparison.operators().get(0);
    Operator same = absent ? Operator.IS : Operator.IS_NOT;
    Operator equal = absent ? Operator.EQUAL : Operator.UNEQUAL;
    if (operator == same || operator == equal) {
      return isNone(right) ? tested(left) : isNone(left) ? tested(right) : Set.of();
    }
    if (operator == (absent ? Operator.NOT_IN : Operator.IN)) {
      return contained(left, right);
    }
    return Set.of();
  }

  private static boolean isNone(Expression expression) {
    return expression instanceof Expression.Constant constant
        && constant.kind() == Expression.ConstantKind.NONE;
  }

  /** {@code x}, {@code hasattr(o, "x")}, {@code getattr(o, "x", None)}, {@code m.get(key)}. */
  private Set<Target> tested(Expression expression) {
    if (expression instanceof Expression.Walrus walrus) {
      return tested(walrus.value());
    }
    if (!(expression instanceof Expression.Call call)) {
      return set(targets.of(expression));
    }
    if (call.function() instanceof Expression.Name function) {
      boolean reflective = function.id().equals("hasattr") || function.id().equals("getattr");
      return reflective ? set(attribute(call)) : Set.of();
    }
    if (call.function() instanceof Expression.Attribute method && method.name().equals("get")) {
      return set(targets.of(method.value()).map(Target::element));
    }
    return Set.of();
  }

  /** The attribute that {@code hasattr} and its like name literally. */
  Optional<Target> attribute(Expression.Call call) {
    if (call.arguments().size() < 2
        || !(call.arguments().get(1).value() instanceof Expression.Text text)) {
      return Optional.empty();
    }
    String name = StringLiteral.value(tokens, text.first());
    return Optional.of(targets.attribute(call.arguments().get(0).value(), name));
  }

  /** {@code key in mapping}, {@code "name" in globals()}, {@code "name" in cls.__dict__}. */
  private Set<Target> contained(Expression key, Expression container) {
    if (key instanceof Expression.Text text) {
      String name = StringLiteral.value(tokens, text.first());
      if (container instanceof Expression.Call call
          && call.function() instanceof Expression.Name function) {
        return function.id().equals("globals") ? Set.of(new Target("", name)) : Set.of();
      }
      if (container instanceof Expression.Attribute attribute
          && attribute.name().equals("__dict__")) {
        return Set.of(targets.attribute(attribute.value(), name));
      }
    }
    return set(targets.of(container).map(Target::element));
  }

  private static Set<Target> set(Optional<Target> target) {
    return target.map(Set::of).orElse(Set.of());
  }
}
