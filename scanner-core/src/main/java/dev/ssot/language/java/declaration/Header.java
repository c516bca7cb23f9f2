package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ssot.facts.TypeDeclaration.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a type's body, told alike for all kinds of types.
 *
 * @param interfaces how many of the last supertypes are in {@code implements}
 * @param constants an enum's
 */
record Header(
    Kind kind,
    List<TypeParameter> typeParameters,
    List<ClassOrInterfaceType> supertypes,
    int interfaces,
    List<ClassOrInterfaceType> permits,
    List<Parameter> components,
    List<EnumConstantDeclaration> constants) {

  static Header of(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declared) {
      return ofClass(declared);
    }
    if (type instanceof EnumDeclaration declared) {
      List<ClassOrInterfaceType> implemented = declared.getImplementedTypes();
      return new Header(
          Kind.ENUM,
          List.of(),
          implemented,
          implemented.size(),
          List.of(),
          List.of(),
          declared.getEntries());
    }
    if (type instanceof RecordDeclaration declared) {
      List<ClassOrInterfaceType> implemented = declared.getImplementedTypes();
      return new Header(
          Kind.RECORD,
          declared.getTypeParameters(),
          implemented,
          implemented.size(),
          List.of(),
          declared.getParameters(),
          List.of());
    }
    return new Header(Kind.ANNOTATION, List.of(), List.of(), 0, List.of(), List.of(), List.of());
  }

  /** Whether members of this node are members of an interface. */
  static boolean isInterface(Node type) {
    return type instanceof AnnotationDeclaration
        || (type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface());
  }

  private static Header ofClass(ClassOrInterfaceDeclaration declared) {
    List<ClassOrInterfaceType> supertypes = new ArrayList<>(declared.getExtendedTypes());
    supertypes.addAll(declared.getImplementedTypes());
    return new Header(
        declared.isInterface() ? Kind.INTERFACE : Kind.CLASS,
        declared.getTypeParameters(),
        supertypes,
        declared.getImplementedTypes().size(),
        declared.getPermittedTypes(),
        List.of(),
        List.of());
  }
}
