package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration.Kind;
import dev.ssot.language.java.body.BodyWalk;
import dev.ssot.language.java.body.Frame;
import dev.ssot.language.java.body.LocalKind;
import dev.ssot.language.java.body.TypeWalk;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.TypeText;
import java.util.List;

/** Records types, and walks through what they declare. */
final class Types implements TypeWalk {
  private final FileFacts facts;
  private final Annotations annotations;
  private final Parameters parameters;
  private final Members members;
  private final BodyWalk bodies;

  Types(FileFacts facts) {
    this.facts = facts;
    this.annotations = new Annotations(facts);
    this.parameters = new Parameters(facts);
    this.bodies = new BodyWalk(facts, this);
    this.members = new Members(facts, this, bodies);
  }

  /**
   * What stands at the top of a file. The class that Java implies around members without one (JEP
   * 512) is none of ours: its name is not in the file.
   */
  void declareAtTop(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration implied && implied.isCompact()) {
      type.getMembers().getFirst().ifPresent(facts.requirements()::impliedType);
      members.walk(type.getMembers(), Kind.CLASS, Frame.ofFile());
    } else {
      declare(type, Frame.ofFile());
    }
  }

  /** A type with a name: at the top of the file, in a type, or in a function. */
  @Override
  public void declare(TypeDeclaration<?> type, Frame outer) {
    Header header = Header.of(type);
    facts.mistakes().check(type.getModifiers());
    facts.requirements().check(type, outer.inFunction());
    Frame frame = outer.ofType(facts.intern(outer.member(type.getNameAsString())));
    Span span = facts.span(type);
    List<Annotation> annotated = annotations.of(type.getAnnotations(), span);
    facts.add(
        new dev.ssot.facts.TypeDeclaration(
            header.kind(),
            frame.type(),
            modifiers(type, header, outer),
            annotated,
            facts.internAll(header.typeParameters(), TypeText::of),
            facts.internAll(header.supertypes(), TypeText::of),
            header.interfaces(),
            facts.internAll(header.permits(), TypeText::of),
            parameters.of(header.components()),
            span,
            facts.span(type.getName()),
            facts.shapes().ofType(type, facts.end(type.getName()))));
    facts.deprecate(frame.type(), type, annotated);
    frame.scoped(() -> walk(type, header, frame));
  }

  @Override
  public void anonymous(
      ObjectCreationExpr creation, NodeList<BodyDeclaration<?>> body, Frame outer) {
    int header = behind(creation.getArguments(), creation.getType());
    String supertype = TypeText.of(creation.getType());
    anonymous(creation, creation.getType().getName(), supertype, header, body, outer);
  }

  /** The body behind an enum constant. */
  void anonymous(EnumConstantDeclaration constant, Frame outer) {
    int header = behind(constant.getArguments(), constant.getName());
    String supertype = outer.simpleType();
    anonymous(constant, constant.getName(), supertype, header, constant.getClassBody(), outer);
  }

  private void anonymous(
      Node whole,
      Node name,
      String supertype,
      int header,
      NodeList<BodyDeclaration<?>> body,
      Frame outer) {
    Frame frame = outer.ofType(facts.intern(outer.member("$" + facts.nextAnonymous(outer.type()))));
    facts.add(
        new dev.ssot.facts.TypeDeclaration(
            Kind.ANONYMOUS,
            frame.type(),
            outer.inFunction() ? Modifiers.of(Modifier.LOCAL) : Modifiers.NONE,
            List.of(),
            List.of(),
            List.of(facts.intern(supertype)),
            0,
            List.of(),
            List.of(),
            facts.span(whole),
            facts.span(name),
            facts.shapes().ofType(whole, header)));
    frame.scoped(() -> members.walk(body, Kind.ANONYMOUS, frame));
  }

  private void walk(TypeDeclaration<?> type, Header header, Frame frame) {
    bodies.walkValues(type.getAnnotations(), frame);
    header
        .typeParameters()
        .forEach(p -> frame.declare(LocalKind.TYPE_VARIABLE, p.getNameAsString()));
    bodies.walkAll(header.typeParameters(), frame);
    bodies.walkAll(header.supertypes(), frame);
    bodies.walkAll(header.permits(), frame);
    members.walk(header, frame);
    members.walk(type.getMembers(), header.kind(), frame);
  }

  private static Modifiers modifiers(TypeDeclaration<?> type, Header header, Frame outer) {
    Modifiers set = ModifierSets.of(type.getModifiers());
    boolean member = type.getParentNode().filter(TypeDeclaration.class::isInstance).isPresent();
    boolean local = outer.inFunction() && !member;
    boolean inInterface = type.getParentNode().filter(Header::isInterface).isPresent();
    boolean isStatic = header.kind() != Kind.CLASS && (member || local);
    return ModifierSets.ofType(set, local, inInterface, isStatic);
  }

  private int behind(NodeList<Expression> arguments, Node otherwise) {
    return facts.end(arguments.getLast().map(Node.class::cast).orElse(otherwise));
  }
}
