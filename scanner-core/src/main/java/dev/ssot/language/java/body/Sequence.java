package dev.ssot.language.java.body;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.Set;

/** What holds for the rest of a block once one of its statements is past. */
final class Sequence {
  private static final Set<String> LOCKING = Set.of("lock", "lockInterruptibly");
  private static final Set<String> UNLOCKING = Set.of("unlock");

  private Sequence() {}

  /**
   * After {@code if (x != null) return}, {@code lock.lock()}, {@code finally { lock.unlock(); }}.
   */
  static void after(Statement statement, Frame frame) {
    if (statement instanceof IfStmt test) {
      if (leaves(test.getThenStmt())) {
        frame.absentWhen(test.getCondition(), false);
      }
      if (test.getElseStmt().filter(Sequence::leaves).isPresent()) {
        frame.absentWhen(test.getCondition(), true);
      }
    } else if (calls(statement, LOCKING)) {
      frame.guards.lock();
    } else if (calls(statement, UNLOCKING) || unlocksAtLast(statement)) {
      frame.guards.unlock();
    }
  }

  private static boolean leaves(Statement statement) {
    if (statement instanceof BlockStmt block) {
      NodeList<Statement> statements = block.getStatements();
      return statements.getLast().filter(Sequence::leaves).isPresent();
    }
    return statement instanceof ReturnStmt
        || statement instanceof ThrowStmt
        || statement instanceof ContinueStmt
        || statement instanceof BreakStmt;
  }

  private static boolean calls(Statement statement, Set<String> names) {
    return statement instanceof ExpressionStmt expression
        && expression.getExpression() instanceof MethodCallExpr call
        && call.getScope().isPresent()
        && call.getArguments().isEmpty()
        && names.contains(call.getNameAsString());
  }

  private static boolean unlocksAtLast(Statement statement) {
    return statement instanceof TryStmt attempt
        && attempt
            .getFinallyBlock()
            .filter(last -> last.getStatements().stream().anyMatch(s -> calls(s, UNLOCKING)))
            .isPresent();
  }
}
