package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.List;
import java.util.stream.Collectors;

/** Types as written, without annotations and comments, spaced in one way. */
public final class TypeText {
  private TypeText() {}

  /** "" where a lambda's parameter has no type. */
  public static String of(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return "?"
          + bound(" extends ", wildcard.getExtendedType().orElse(null))
          + bound(" super ", wildcard.getSuperType().orElse(null));
    }
    if (type instanceof UnionType union) {
      return joined(union.getElements(), " | ");
    }
    if (type instanceof IntersectionType intersection) {
      return joined(intersection.getElements(), " & ");
    }
    return type instanceof UnknownType ? "" : type.asString();
  }

  /** A type parameter with its bounds. */
  public static String of(TypeParameter parameter) {
    String name = parameter.getNameAsString();
    List<ClassOrInterfaceType> bounds = parameter.getTypeBound();
    return bounds.isEmpty() ? name : name + " extends " + joined(bounds, " & ");
  }

  private static String named(ClassOrInterfaceType type) {
    String scope = type.getScope().map(outer -> named(outer) + ".").orElse("");
    String arguments = type.getTypeArguments().map(TypeText::arguments).orElse("");
    return scope + type.getNameAsString() + arguments;
  }

  private static String arguments(NodeList<Type> arguments) {
    return "<" + joined(arguments, ", ") + ">";
  }

  private static String bound(String word, ReferenceType bound) {
    return bound == null ? "" : word + of(bound);
  }

  private static String joined(List<? extends Type> types, String separator) {
    return types.stream().map(TypeText::of).collect(Collectors.joining(separator));
  }
}
