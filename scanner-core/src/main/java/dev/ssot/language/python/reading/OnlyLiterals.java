package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether what a function without branches returns is made of literals alone. */
final class OnlyLiterals {
  private final Map<String, Boolean> locals = new HashMap<>();
  private boolean returned;
  private boolean literal = true;

  private OnlyLiterals() {}

  /** There is a returned value, and none that comes from elsewhere. */
  static boolean returned(List<Statement> body) {
    OnlyLiterals reading = new OnlyLiterals();
    reading.block(body);
    return reading.returned && reading.literal;
  }

  private void block(List<Statement> body) {
    body.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      boolean made = isLiteral(assign.value());
      assign.targets().forEach(target -> assign(target, made));
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      assign.value().ifPresent(value -> assign(assign.target(), isLiteral(value)));
    } else if (statement instanceof Statement.AugmentedAssign assign) {
      assign(assign.target(), isLiteral(assign.target()) && isLiteral(assign.value()));
    } else if (statement instanceof Statement.Return result) {
      returned |= result.value().isPresent();
      literal &= result.value().map(value -> !isNone(value) && isLiteral(value)).orElse(false);
    } else {
      statement.blocks().forEach(this::block);
    }
  }

  private void assign(Expression target, boolean made) {
    if (target instanceof Expression.Name name) {
      locals.merge(name.id(), made, Boolean::logicalAnd);
    } else if (target instanceof Expression.Display display) {
      display.items().forEach(item -> assign(item, made));
    } else if (target instanceof Expression.Subscript subscript) {
      assign(subscript.value(), made);
    }
  }

  private static boolean isNone(Expression value) {
    return value instanceof Expression.Constant constant
        && constant.kind() == Expression.ConstantKind.NONE;
  }

  private boolean isLiteral(Expression expression) {
    if (expression instanceof Expression.Constant || expression instanceof Expression.Text) {
      return true;
    }
    if (expression instanceof Expression.Name name) {
      return locals.getOrDefault(name.id(), false);
    }
    if (!isComposed(expression)) {
      return false;
    }
    return expression.children().stream().allMatch(this::isLiteral);
  }

  private static boolean isComposed(Expression expression) {
    return expression instanceof Expression.Operation
        || expression instanceof Expression.Display
        || expression instanceof Expression.Formatted
        || expression instanceof Expression.Comparison
        || expression instanceof Expression.Logical
        || expression instanceof Expression.Not
        || expression instanceof Expression.Subscript
        || expression instanceof Expression.Slice;
  }
}
