package dev.ssot.language.java.body;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.ssot.facts.Literal;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import java.util.regex.Pattern;

/** Records string constants that look like identifiers, keys or paths. */
final class Literals {
  private static final int LONGEST = 200;
  private static final Pattern HUMP = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern SEPARATED =
      Pattern.compile("[\\p{Alnum}}]/?[-._/:#$@]+[\\p{Alnum}{*]");
  private static final Pattern CHARACTERS = Pattern.compile("[-\\p{Alnum}._/:#$@{}*+?=&%~,]+");

  private final FileFacts facts;

  Literals(FileFacts facts) {
    this.facts = facts;
  }

  void add(StringLiteralExpr literal, Frame frame) {
    String value = literal.getValue();
    if (!looksLikeIdentifier(value)) {
      return;
    }
    Node child = literal;
    Node parent = parent(child);
    while (parent instanceof EnclosedExpr || parent instanceof ArrayInitializerExpr) {
      child = parent;
      parent = parent(child);
    }
    add(value, literal, use(parent, child), frame);
  }

  private void add(String value, StringLiteralExpr literal, Context context, Frame frame) {
    facts.add(
        new Literal(
            facts.intern(value),
            context.use(),
            facts.intern(context.name()),
            frame.within,
            facts.span(literal)));
  }

  private record Context(Literal.Use use, String name) {}

  private static Context use(Node parent, Node child) {
    if (parent instanceof MemberValuePair pair) {
      return use(parent(pair), pair);
    }
    if (parent instanceof AnnotationExpr annotation) {
      return new Context(Literal.Use.ANNOTATION, DottedName.of(annotation.getName()));
    }
    if (parent instanceof MethodCallExpr call && isArgument(child, call)) {
      return new Context(Literal.Use.ARGUMENT, call.getNameAsString());
    }
    if (parent instanceof ObjectCreationExpr creation) {
      return new Context(Literal.Use.ARGUMENT, DottedName.of(creation.getType()));
    }
    if (parent instanceof VariableDeclarator variable) {
      Literal.Use use = isConstant(variable) ? Literal.Use.CONSTANT : Literal.Use.OTHER;
      return new Context(use, variable.getNameAsString());
    }
    return new Context(Literal.Use.OTHER, "");
  }

  private static boolean isArgument(Node child, MethodCallExpr call) {
    Range name = call.getName().getRange().orElseThrow();
    return name.isBefore(child.getRange().orElseThrow().begin);
  }

  private static boolean isConstant(VariableDeclarator variable) {
    return parent(variable) instanceof FieldDeclaration field
        && ((field.isStatic() && field.isFinal())
            || (parent(field) instanceof ClassOrInterfaceDeclaration type && type.isInterface()));
  }

  private static Node parent(Node node) {
    return node.getParentNode().orElse(null);
  }

  private static boolean looksLikeIdentifier(String value) {
    return value.length() > 2
        && value.length() <= LONGEST
        && CHARACTERS.matcher(value).matches()
        && (SEPARATED.matcher(value).find() || HUMP.matcher(value).find());
  }
}
