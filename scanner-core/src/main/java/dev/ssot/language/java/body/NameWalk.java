package dev.ssot.language.java.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.Mistakes;
import dev.ssot.language.java.gathering.Requirements;

/** Walks through types, annotations and literals. */
abstract class NameWalk extends VoidVisitorWithDefaults<Frame> {
  private final Mentions mentions;
  private final Literals literals;
  private final Mistakes mistakes;
  private final Requirements requirements;

  NameWalk(FileFacts facts) {
    this.mentions = new Mentions(facts);
    this.literals = new Literals(facts);
    this.mistakes = facts.mistakes();
    this.requirements = facts.requirements();
  }

  /** Walks through a node and what is below it. */
  public final void walk(Node node, Frame frame) {
    if (node instanceof Statement && !(node instanceof BlockStmt)) {
      frame.statements++;
    }
    requirements.check(node);
    node.accept(this, frame);
  }

  /** Walks through several nodes in turn. */
  public final void walkAll(Iterable<? extends Node> nodes, Frame frame) {
    nodes.forEach(node -> walk(node, frame));
  }

  @Override
  public final void defaultAction(Node node, Frame frame) {
    walkAll(node.getChildNodes(), frame);
  }

  final Mentions mentions() {
    return mentions;
  }

  final Requirements requirements() {
    return requirements;
  }

  final Mistakes mistakes() {
    return mistakes;
  }

  @Override
  public void visit(ClassOrInterfaceType type, Frame frame) {
    String name = DottedName.of(type);
    if (name.equals("var")) {
      requirements.inferredType(type);
      return;
    }
    mistakes.check(type);
    mentions.type(name, type, frame);
    walkArguments(type, frame);
  }

  /** What annotations of a declaration hold; their names are facts of the declaration. */
  public final void walkValues(NodeList<AnnotationExpr> annotations, Frame frame) {
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

  private void visitAnnotation(AnnotationExpr annotation, Frame frame) {
    mentions.type(DottedName.of(annotation.getName()), annotation.getName(), frame);
    walkAll(annotation.getChildNodes(), frame);
  }

  /** The type arguments and annotations of a type, without the type itself. */
  final void walkArguments(ClassOrInterfaceType type, Frame frame) {
    type.getScope().ifPresent(outer -> walkArguments(outer, frame));
    walkAll(type.getAnnotations(), frame);
    type.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
  }
}
