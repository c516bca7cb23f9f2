package dev.ssot.language.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks through expressions and types. Chains and left-deep operators are followed in loops, since
 * generated code has thousands of operands in a row.
 */
abstract class ExpressionWalk extends VoidVisitorWithDefaults<Frame> {
  private final Uses uses;
  private final Mentions mentions;
  private final Literals literals;
  private final Mistakes mistakes;
  private final Types types;

  ExpressionWalk(FileFacts facts, Types types) {
    this.uses = new Uses(facts);
    this.mentions = new Mentions(facts);
    this.literals = new Literals(facts);
    this.mistakes = facts.mistakes;
    this.types = types;
  }

  /** Walks through a node and what is below it. */
  final void walk(Node node, Frame frame) {
    if (node instanceof Statement && !(node instanceof BlockStmt)) {
      frame.statements++;
    }
    node.accept(this, frame);
  }

  final void walkAll(Iterable<? extends Node> nodes, Frame frame) {
    nodes.forEach(node -> walk(node, frame));
  }

  @Override
  public final void defaultAction(Node node, Frame frame) {
    walkAll(node.getChildNodes(), frame);
  }

  final Uses uses() {
    return uses;
  }

  final Mistakes mistakes() {
    return mistakes;
  }

  final Types types() {
    return types;
  }

  @Override
  public void visit(ClassOrInterfaceType type, Frame frame) {
    mistakes.check(type);
    mentions.type(DottedName.of(type), type, frame);
    walkArguments(type, frame);
  }

  /** What annotations of a declaration hold; their names are facts of the declaration. */
  final void walkValues(NodeList<AnnotationExpr> annotations, Frame frame) {
    for (AnnotationExpr annotation : annotations) {
      for (Node child : annotation.getChildNodes()) {
        if (!(child instanceof Name)) {
          walk(child, frame);
        }
      }
    }
  }

  @Override
  public void visit(MarkerAnnotationExpr annotation, Frame frame) {
    visitAnnotation(annotation, frame);
  }

  @Override
  public void visit(SingleMemberAnnotationExpr annotation, Frame frame) {
    visitAnnotation(annotation, frame);
  }

  @Override
  public void visit(NormalAnnotationExpr annotation, Frame frame) {
    visitAnnotation(annotation, frame);
  }

  @Override
  public void visit(StringLiteralExpr literal, Frame frame) {
    literals.add(literal, frame);
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
    walk(test.getExpression(), frame);
    walk(test.getPattern().isPresent() ? test.getPattern().get() : test.getType(), frame);
  }

  @Override
  public void visit(TypePatternExpr pattern, Frame frame) {
    walk(pattern.getType(), frame);
    frame.locals.add(Locals.Kind.LOCAL, pattern.getNameAsString());
  }

  @Override
  public void visit(VariableDeclarationExpr declaration, Frame frame) {
    walkAll(declaration.getAnnotations(), frame);
    walk(declaration.getVariable(0).getType(), frame);
    for (VariableDeclarator variable : declaration.getVariables()) {
      variable.getInitializer().ifPresent(value -> walk(value, frame));
      uses.local(variable, frame);
    }
  }

  private void visitAnnotation(AnnotationExpr annotation, Frame frame) {
    mentions.type(DottedName.of(annotation.getName()), annotation.getName(), frame);
    walkAll(annotation.getChildNodes(), frame);
  }

  private void walkArguments(ClassOrInterfaceType type, Frame frame) {
    type.getScope().ifPresent(outer -> walkArguments(outer, frame));
    walkAll(type.getAnnotations(), frame);
    type.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
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
          mentions.value(access, name, frame);
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
