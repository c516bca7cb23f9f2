package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.facts.Problem;
import dev.ssot.language.java.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Syntax errors that the library's grammar lets pass. Its own checks for them would double the time
 * of parsing; these are made on the way.
 */
public final class Mistakes {
  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();

  Mistakes(SourceText source) {
    this.source = source;
  }

  /** In the order in which the file was walked through. */
  public List<Problem> found() {
    return found;
  }

  /** A modifier that is there twice. */
  public void check(NodeList<Modifier> modifiers) {
    if (modifiers.size() < 2) {
      return;
    }
    Set<Modifier.Keyword> seen = new HashSet<>();
    for (Modifier modifier : modifiers) {
      if (!seen.add(modifier.getKeyword())) {
        add(modifier, "found `" + modifier.getKeyword().asString() + "` twice");
      }
    }
  }

  /**
   * A constructor that has not its type's name is a method without a return type.
   *
   * @param type the simple name
   */
  public void check(ConstructorDeclaration constructor, String type) {
    String name = constructor.getNameAsString();
    if (!name.equals(type)) {
      add(constructor.getName(), "found `" + name + "`, expected a return type before it");
    }
  }

  /** A {@code try} that neither catches nor closes anything. */
  public void check(TryStmt statement) {
    if (statement.getResources().isEmpty()
        && statement.getCatchClauses().isEmpty()
        && statement.getFinallyBlock().isEmpty()) {
      add(statement, "found `try` without `catch`, `finally` or resources");
    }
  }

  /** A value that nothing is done with. */
  public void check(ExpressionStmt statement) {
    Expression expression = statement.getExpression();
    boolean acts =
        expression instanceof MethodCallExpr
            || expression instanceof ObjectCreationExpr
            || expression instanceof AssignExpr
            || expression.isVariableDeclarationExpr()
            || (expression instanceof UnaryExpr unary && isChange(unary));
    if (!acts) {
      add(statement, "found an expression, expected a statement");
    }
  }

  /** A diamond stands behind {@code new} alone. */
  public void check(ClassOrInterfaceType type) {
    if (type.isUsingDiamondOperator()) {
      add(type, "found `<>` without `new`");
    }
  }

  private static boolean isChange(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  private void add(Node node, String message) {
    int offset = source.lines().offset(node.getRange().orElseThrow().begin);
    found.add(source.problem(Problem.Kind.SYNTAX, offset, message));
  }
}
