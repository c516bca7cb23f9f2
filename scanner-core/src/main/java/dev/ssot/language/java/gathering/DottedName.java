package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

/** Names with dots in them, as they stand in the source. */
public final class DottedName {
  private DottedName() {}

  /** Of a variable, type, {@code this} or {@code super} and what is selected from it; else "". */
  public static String of(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    StringBuilder selected = new StringBuilder();
    Expression head = expression;
    while (head instanceof FieldAccessExpr access) {
      selected.insert(0, access.getNameAsString()).insert(0, '.');
      head = access.getScope();
    }
    String first = head(head);
    return first.isEmpty() ? "" : first + selected;
  }

  /** Of a type, without type arguments and annotations; "" where the type has no name. */
  public static String of(Type type) {
    if (!(type instanceof ClassOrInterfaceType named)) {
      return "";
    }
    String name = named.getNameAsString();
    return named.getScope().map(scope -> of(scope) + "." + name).orElse(name);
  }

  /** Of a package, import or annotation. */
  public static String of(Name name) {
    String last = name.getIdentifier();
    return name.getQualifier().map(qualifier -> of(qualifier) + "." + last).orElse(last);
  }

  private static String head(Expression head) {
    if (head instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (head instanceof ThisExpr self) {
      return self.getTypeName().map(type -> of(type) + ".this").orElse("this");
    }
    if (head instanceof SuperExpr parent) {
      return parent.getTypeName().map(type -> of(type) + ".super").orElse("super");
    }
    return head instanceof TypeExpr type ? of(type.getType()) : "";
  }
}
