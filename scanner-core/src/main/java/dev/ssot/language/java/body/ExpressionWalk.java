package dev.ssot.language.java.body;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks through expressions and types. Chains and left-deep operators are followed in loops, since
 * generated code has thousands of operands in a row.
 */
abstract class ExpressionWalk extends NameWalk {
  private final Uses uses;
  private final TypeWalk types;

  ExpressionWalk(FileFacts facts, TypeWalk types) {
    super(facts);
    this.uses = new Uses(facts);
    this.types = types;
  }

  final Uses uses() {
    return uses;
  }

  final TypeWalk types() {
    return types;
  }

  @Override
  public void visit(MethodCallExpr call, Frame frame) {
    chain(call, frame);
  }

  @Override
  public void visit(FieldAccessExpr access, Frame frame) {
    chain(access, frame);
  }

  @Override
  public void visit(BinaryExpr binary, Frame frame) {
    Deque<Expression> right = new ArrayDeque<>();
    Expression left = binary;
    while (left instanceof BinaryExpr operation) {
      right.push(operation.getRight());
      left = operation.getLeft();
    }
    walk(left, frame);
    walkAll(right, frame);
  }

  @Override
  public void visit(ObjectCreationExpr creation, Frame frame) {
    creation.getScope().ifPresent(outer -> walk(outer, frame));
    uses.creation(creation, frame);
    walkArguments(creation.getType(), frame);
    creation.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
    walkAll(creation.getArguments(), frame);
    creation.getAnonymousClassBody().ifPresent(body -> types.anonymous(creation, body, frame));
  }

  @Override
  public void visit(MethodReferenceExpr reference, Frame frame) {
    Expression scope = reference.getScope();
    if (!uses.reference(reference, frame)) {
      walk(scope, frame);
    } else if (scope instanceof TypeExpr named) {
      walkArguments((ClassOrInterfaceType) named.getType(), frame);
    } else if (scope instanceof CastExpr cast) {
      walk(cast.getType(), frame);
    }
    reference.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
  }

  @Override
  public void visit(AssignExpr assignment, Frame frame) {
    walk(assignment.getTarget(), frame);
    walk(assignment.getValue(), frame);
    uses.assignment(assignment, frame);
  }

  @Override
  public void visit(UnaryExpr unary, Frame frame) {
    walk(unary.getExpression(), frame);
    uses.change(unary, frame);
  }

  @Override
  public void visit(ConditionalExpr conditional, Frame frame) {
    frame.branches++;
    walk(conditional.getCondition(), frame);
    Guards.Mark mark = frame.guards.mark();
    frame.absentWhen(conditional.getCondition(), true);
    walk(conditional.getThenExpr(), frame);
    frame.guards.reset(mark);
    frame.absentWhen(conditional.getCondition(), false);
    walk(conditional.getElseExpr(), frame);
    frame.guards.reset(mark);
  }

  @Override
  public void visit(InstanceOfExpr test, Frame frame) {
    requirements().check(test);
    walk(test.getExpression(), frame);
    walk(test.getPattern().isPresent() ? test.getPattern().get() : test.getType(), frame);
  }

  @Override
  public void visit(TypePatternExpr pattern, Frame frame) {
    walk(pattern.getType(), frame);
    frame.locals.add(LocalKind.LOCAL, pattern.getNameAsString());
  }

  @Override
  public void visit(VariableDeclarationExpr declaration, Frame frame) {
    walkAll(declaration.getAnnotations(), frame);
    walk(declaration.getVariable(0).getType(), frame);
    for (VariableDeclarator variable : declaration.getVariables()) {
      variable.getInitializer().ifPresent(value -> walk(value, frame));
      requirements().checkName(variable.getNameAsString(), variable);
      uses.local(variable, frame);
    }
  }

  /** From the innermost receiver to the last call. */
  private void chain(Expression last, Frame frame) {
    Deque<MethodCallExpr> calls = new ArrayDeque<>();
    Expression receiver = last;
    while (receiver != null) {
      if (receiver instanceof MethodCallExpr call) {
        calls.push(call);
        receiver = call.getScope().filter(scope -> DottedName.of(scope).isEmpty()).orElse(null);
      } else if (receiver instanceof FieldAccessExpr access) {
        String name = DottedName.of(access);
        if (!name.isEmpty()) {
          mentions().value(access, name, frame);
        }
        receiver = name.isEmpty() ? access.getScope() : null;
      } else {
        walk(receiver, frame);
        receiver = null;
      }
    }
    for (MethodCallExpr call : calls) {
      uses.call(call, frame);
      call.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
      walkAll(call.getArguments(), frame);
    }
  }
}
