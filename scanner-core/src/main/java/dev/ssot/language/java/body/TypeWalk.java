package dev.ssot.language.java.body;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;

/** Walks through the types that stand within functions. */
public interface TypeWalk {
  /** A type with a name. */
  void declare(TypeDeclaration<?> type, Frame outer);

  /** The body behind a creation. */
  void anonymous(ObjectCreationExpr creation, NodeList<BodyDeclaration<?>> body, Frame outer);
}
