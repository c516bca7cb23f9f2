package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.ssot.facts.TypeDeclaration.Kind;
import dev.ssot.language.java.body.BodyWalk;
import dev.ssot.language.java.body.Frame;
import dev.ssot.language.java.body.LocalKind;
import dev.ssot.language.java.gathering.FileFacts;

/** Walks through the members of types. */
final class Members {
  private final Types types;
  private final Fields fields;
  private final Functions functions;

  Members(FileFacts facts, Types types, BodyWalk bodies) {
    this.types = types;
    this.fields = new Fields(facts, types, bodies);
    this.functions = new Functions(facts, bodies);
  }

  /** What stands before the members: a record's components, an enum's constants. */
  void walk(Header header, Frame type) {
    fields.components(header.components(), type);
    fields.constants(header.constants(), type);
  }

  /** What stands in the body, in the order of the source. */
  void walk(NodeList<BodyDeclaration<?>> members, Kind owner, Frame type) {
    if (type.inFunction()) {
      members.forEach(member -> hide(member, type));
    }
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> nested) {
        types.declare(nested, type);
      } else if (member instanceof FieldDeclaration field) {
        fields.declare(field, owner, type);
      } else {
        functions.declare(member, owner, type);
      }
    }
  }

  /** Fields of a type within a function hide the function's variables. */
  private static void hide(BodyDeclaration<?> member, Frame type) {
    if (member instanceof FieldDeclaration field) {
      for (VariableDeclarator variable : field.getVariables()) {
        type.declare(LocalKind.MEMBER, variable.getNameAsString());
      }
    }
  }
}
