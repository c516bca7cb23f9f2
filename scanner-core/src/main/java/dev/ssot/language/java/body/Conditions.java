package dev.ssot.language.java.body;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.ssot.language.java.gathering.DottedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a condition tells of the names in it. */
final class Conditions {
  private record Open(Expression condition, boolean outcome) {}

  private Conditions() {}

  /**
   * The names that are null or false whenever the condition has this outcome, dotted as written.
   */
  static List<String> absentWhen(Expression condition, boolean outcome) {
    List<String> absent = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(condition, outcome)));
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (next.condition instanceof EnclosedExpr enclosed) {
        open.push(new Open(enclosed.getInner(), next.outcome));
      } else if (next.condition instanceof UnaryExpr unary
          && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
        open.push(new Open(unary.getExpression(), !next.outcome));
      } else if (next.condition instanceof BinaryExpr binary && isCertain(binary, next.outcome)) {
        open.push(new Open(binary.getRight(), next.outcome));
        open.push(new Open(binary.getLeft(), next.outcome));
      } else {
        String name = absent(next.condition, next.outcome);
        if (!name.isEmpty()) {
          absent.add(name);
        }
      }
    }
    return absent;
  }

  /** Whether both sides are known to have the outcome of the whole. */
  private static boolean isCertain(BinaryExpr binary, boolean outcome) {
    return binary.getOperator() == (outcome ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR);
  }

  private static String absent(Expression condition, boolean outcome) {
    if (condition instanceof BinaryExpr binary) {
      BinaryExpr.Operator wanted =
          outcome ? BinaryExpr.Operator.EQUALS : BinaryExpr.Operator.NOT_EQUALS;
      return binary.getOperator() == wanted ? comparedWithNull(binary) : "";
    }
    if (condition instanceof MethodCallExpr call) {
      return call.getNameAsString().equals(outcome ? "isNull" : "nonNull")
              && call.getArguments().size() == 1
          ? DottedName.of(call.getArgument(0))
          : "";
    }
    return outcome ? "" : DottedName.of(condition);
  }

  private static String comparedWithNull(BinaryExpr binary) {
    if (binary.getRight() instanceof NullLiteralExpr) {
      return compared(binary.getLeft());
    }
    return binary.getLeft() instanceof NullLiteralExpr ? compared(binary.getRight()) : "";
  }

  private static String compared(Expression side) {
    Expression inner = side;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (inner instanceof AssignExpr assignment) {
      return compared(assignment.getValue());
    }
    return DottedName.of(inner);
  }
}
