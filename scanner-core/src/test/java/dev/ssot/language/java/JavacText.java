package dev.ssot.language.java;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import java.util.List;
import java.util.stream.Collectors;

/** The JDK's trees as text: types without annotations, spaced as our facts are. */
final class JavacText {
  private JavacText() {}

  /** Of a type or type parameter; "" where there is none. */
  static String of(Tree tree) {
    if (tree instanceof AnnotatedTypeTree annotated) {
      return of(annotated.getUnderlyingType());
    }
    if (tree instanceof ParameterizedTypeTree generic) {
      return of(generic.getType()) + "<" + joined(generic.getTypeArguments(), ", ") + ">";
    }
    if (tree instanceof ArrayTypeTree array) {
      return of(array.getType()) + "[]";
    }
    if (tree instanceof MemberSelectTree select) {
      return of(select.getExpression()) + "." + select.getIdentifier();
    }
    if (tree instanceof WildcardTree wildcard) {
      return wildcard(wildcard);
    }
    if (tree instanceof UnionTypeTree union) {
      return joined(union.getTypeAlternatives(), " | ");
    }
    if (tree instanceof IntersectionTypeTree intersection) {
      return joined(intersection.getBounds(), " & ");
    }
    if (tree instanceof TypeParameterTree parameter) {
      String bounds = joined(parameter.getBounds(), " & ");
      return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }
    return tree == null ? "" : tree.toString();
  }

  /** Type and name of a variable. */
  static String variable(VariableTree tree) {
    return of(tree.getType()) + " " + tree.getName();
  }

  static String kind(ClassTree tree) {
    return tree.getKind() == Tree.Kind.ANNOTATION_TYPE ? "ANNOTATION" : tree.getKind().name();
  }

  /** Of a type or method without type arguments; "" where it has no dotted name. */
  static String name(Tree tree) {
    if (tree instanceof AnnotatedTypeTree annotated) {
      return name(annotated.getUnderlyingType());
    }
    if (tree instanceof ParameterizedTypeTree generic) {
      return name(generic.getType());
    }
    if (tree instanceof MemberSelectTree select && !select.getIdentifier().contentEquals("class")) {
      String qualifier = name(select.getExpression());
      return qualifier.isEmpty() ? "" : qualifier + "." + select.getIdentifier();
    }
    return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  private static String wildcard(WildcardTree wildcard) {
    String word =
        switch (wildcard.getKind()) {
          case EXTENDS_WILDCARD -> " extends ";
          case SUPER_WILDCARD -> " super ";
          default -> "";
        };
    return "?" + word + of(wildcard.getBound());
  }

  private static String joined(List<? extends Tree> types, String separator) {
    return types.stream().map(JavacText::of).collect(Collectors.joining(separator));
  }
}
