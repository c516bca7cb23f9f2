package dev.ssot.language.java.body;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.ssot.facts.Value;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where values come from. */
public final class Values {
  private static final int LONGEST = 200;

  private final FileFacts facts;

  /** Interns in the tables of the file. */
  public Values(FileFacts facts) {
    this.facts = facts;
  }

  /** By the outermost form; parentheses, casts and assignments are looked through. */
  public Value of(Expression written, Frame frame) {
    Expression expression = core(written);
    if (expression instanceof NullLiteralExpr) {
      return new Value(Value.Kind.NULL, "null");
    }
    if (isLiteral(expression)) {
      return literal(expression);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return value(Value.Kind.CREATION, DottedName.of(creation.getType()));
    }
    if (expression instanceof MethodCallExpr call) {
      return value(Value.Kind.CALL, called(call));
    }
    if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
      return value(Value.Kind.LAMBDA, "");
    }
    if (expression instanceof ArrayCreationExpr || expression instanceof ArrayInitializerExpr) {
      return value(Value.Kind.COLLECTION, "");
    }
    return named(expression, frame.locals);
  }

  /** Whether it is made of literals alone, through locals and arithmetic. */
  boolean onlyLiterals(Expression written, Frame frame) {
    Deque<Expression> open = new ArrayDeque<>(List.of(written));
    while (!open.isEmpty()) {
      Expression expression = core(open.pop());
      if (expression instanceof BinaryExpr binary) {
        open.push(binary.getRight());
        open.push(binary.getLeft());
      } else if (expression instanceof UnaryExpr unary) {
        open.push(unary.getExpression());
      } else if (expression instanceof ArrayInitializerExpr array) {
        array.getValues().forEach(open::push);
      } else if (expression instanceof ArrayCreationExpr array
          && array.getInitializer().isPresent()) {
        open.push(array.getInitializer().get());
      } else if (!isLiteral(expression) && !isLiteralLocal(expression, frame.locals)) {
        return false;
      }
    }
    return true;
  }

  /** The name of a called method with its receiver, "" where the receiver has no name. */
  static String called(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return call.getNameAsString();
    }
    String receiver = DottedName.of(call.getScope().get());
    return receiver.isEmpty() ? "" : receiver + "." + call.getNameAsString();
  }

  private Value named(Expression expression, Locals locals) {
    if (expression instanceof ThisExpr) {
      return value(Value.Kind.SELF, DottedName.of(expression));
    }
    String name = DottedName.of(expression);
    if (expression instanceof NameExpr && locals.variable(name).isPresent()) {
      return value(locals.variable(name).get().valueKind(), name);
    }
    return name.isEmpty() ? Value.OTHER : value(Value.Kind.NAME, name);
  }

  private Value literal(Expression expression) {
    String text = expression.getTokenRange().orElseThrow().toString();
    return value(Value.Kind.LITERAL, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private Value value(Value.Kind kind, String text) {
    return facts.intern(new Value(kind, text));
  }

  private static Expression core(Expression written) {
    Expression expression = written;
    while (true) {
      if (expression instanceof EnclosedExpr enclosed) {
        expression = enclosed.getInner();
      } else if (expression instanceof CastExpr cast) {
        expression = cast.getExpression();
      } else if (expression instanceof AssignExpr assignment) {
        expression = assignment.getValue();
      } else {
        return expression;
      }
    }
  }

  private static boolean isLiteral(Expression expression) {
    Expression bare =
        expression instanceof UnaryExpr unary && unary.isPrefix()
            ? unary.getExpression()
            : expression;
    return (bare instanceof LiteralExpr || bare instanceof ClassExpr)
        && !(bare instanceof NullLiteralExpr);
  }

  private static boolean isLiteralLocal(Expression expression, Locals locals) {
    return expression instanceof NameExpr name
        && locals.variable(name.getNameAsString()).filter(local -> local.literal).isPresent();
  }
}
