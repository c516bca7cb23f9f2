package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Body;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration.Kind;
import dev.ssot.language.java.body.BodyWalk;
import dev.ssot.language.java.body.Frame;
import dev.ssot.language.java.body.LocalKind;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.TypeText;
import java.util.List;
import java.util.Optional;

/** Records methods, constructors and initializers. */
final class Functions {
  private final FileFacts facts;
  private final BodyWalk bodies;
  private final Annotations annotations;
  private final Parameters parameters;

  Functions(FileFacts facts, BodyWalk bodies) {
    this.facts = facts;
    this.bodies = bodies;
    this.annotations = new Annotations(facts);
    this.parameters = new Parameters(facts);
  }

  /** A function of any kind; other members are none. */
  void declare(BodyDeclaration<?> member, Kind owner, Frame type) {
    type.scoped(() -> read(member, owner, type));
  }

  private void read(BodyDeclaration<?> member, Kind owner, Frame type) {
    if (member instanceof MethodDeclaration method) {
      method(method, owner, type);
    } else if (member instanceof ConstructorDeclaration constructor) {
      constructor(constructor, owner, type);
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      compact(constructor, type);
    } else if (member instanceof InitializerDeclaration initializer) {
      initializer(initializer, type);
    } else if (member instanceof AnnotationMemberDeclaration element) {
      element(element, type);
    }
  }

  private void method(MethodDeclaration method, Kind owner, Frame type) {
    Modifiers written = ModifierSets.of(method.getModifiers());
    Modifiers modifiers =
        owner == Kind.INTERFACE
            ? ModifierSets.ofInterfaceMethod(written, method.getBody().isPresent())
            : written;
    Frame frame = frame(type, method.getNameAsString());
    signature(method, frame);
    bodies.walk(method.getType(), frame);
    Body body = body(method.getBody(), modifiers, frame);
    add(
        new Declared(Function.Kind.METHOD, method, method.getName(), modifiers),
        parameters.of(method.getParameters()),
        TypeText.of(method.getType()),
        body,
        frame);
  }

  private void constructor(ConstructorDeclaration constructor, Kind owner, Frame type) {
    Modifiers written = ModifierSets.of(constructor.getModifiers());
    Modifiers modifiers = owner == Kind.ENUM ? written.with(Modifier.PRIVATE) : written;
    Frame frame = frame(type, constructor.getNameAsString());
    facts.requirements().check(constructor);
    facts.mistakes().check(constructor, type.simpleType());
    signature(constructor, frame);
    Body body = body(Optional.of(constructor.getBody()), modifiers, frame);
    add(
        new Declared(Function.Kind.CONSTRUCTOR, constructor, constructor.getName(), modifiers),
        parameters.of(constructor.getParameters()),
        "",
        body,
        frame);
  }

  private void compact(CompactConstructorDeclaration constructor, Frame type) {
    Modifiers modifiers = ModifierSets.of(constructor.getModifiers());
    Frame frame = frame(type, constructor.getNameAsString());
    bodies.walkValues(constructor.getAnnotations(), frame);
    if (constructor.getParentNode().orElse(null) instanceof RecordDeclaration declared) {
      declared
          .getParameters()
          .forEach(p -> frame.declare(LocalKind.PARAMETER, p.getNameAsString()));
    }
    Body body = body(Optional.of(constructor.getBody()), modifiers, frame);
    Function.Kind kind = Function.Kind.COMPACT_CONSTRUCTOR;
    add(
        new Declared(kind, constructor, constructor.getName(), modifiers),
        List.of(),
        "",
        body,
        frame);
  }

  private void initializer(InitializerDeclaration initializer, Frame type) {
    boolean isStatic = initializer.isStatic();
    Modifiers modifiers = isStatic ? Modifiers.of(Modifier.STATIC) : Modifiers.NONE;
    Frame frame = frame(type, isStatic ? "<clinit>" : "<init>");
    Body body = body(Optional.of(initializer.getBody()), modifiers, frame);
    Function.Kind kind = isStatic ? Function.Kind.STATIC_INITIALIZER : Function.Kind.INITIALIZER;
    add(new Declared(kind, initializer, initializer, modifiers), List.of(), "", body, frame);
  }

  /** An element of an annotation type; a default value is no body. */
  private void element(AnnotationMemberDeclaration element, Frame type) {
    Modifiers written = ModifierSets.of(element.getModifiers());
    Frame frame = frame(type, element.getNameAsString());
    bodies.walkValues(element.getAnnotations(), frame);
    bodies.walk(element.getType(), frame);
    element.getDefaultValue().ifPresent(value -> bodies.walk(value, frame));
    add(
        new Declared(
            Function.Kind.METHOD,
            element,
            element.getName(),
            ModifierSets.ofInterfaceMethod(written, false)),
        List.of(),
        TypeText.of(element.getType()),
        Body.NONE,
        frame);
  }

  private Frame frame(Frame type, String name) {
    return type.ofFunction(facts.intern(type.member(name)));
  }

  private void signature(CallableDeclaration<?> callable, Frame frame) {
    for (TypeParameter parameter : callable.getTypeParameters()) {
      frame.declare(LocalKind.TYPE_VARIABLE, parameter.getNameAsString());
    }
    bodies.walkValues(callable.getAnnotations(), frame);
    bodies.walkAll(callable.getTypeParameters(), frame);
    callable.getReceiverParameter().ifPresent(receiver -> bodies.walk(receiver.getType(), frame));
    callable.getParameters().forEach(parameter -> bodies.parameter(parameter, frame));
    bodies.walkAll(callable.getThrownExceptions(), frame);
  }

  private Body body(Optional<BlockStmt> block, Modifiers modifiers, Frame frame) {
    if (block.isEmpty()) {
      return Body.NONE;
    }
    if (modifiers.has(Modifier.SYNCHRONIZED)) {
      frame.lock();
    }
    bodies.walk(block.get(), frame);
    return frame.toBody(facts.shapes().ofBody(block.get(), frame.declaredNames()));
  }

  private record Declared(
      Function.Kind kind, BodyDeclaration<?> node, Node name, Modifiers modifiers) {}

  private void add(
      Declared declared, List<Parameter> parameters, String returnType, Body body, Frame frame) {
    BodyDeclaration<?> node = declared.node();
    Span span = facts.span(node);
    if (node instanceof NodeWithModifiers<?> modified) {
      facts.mistakes().check(modified.getModifiers());
    }
    List<Annotation> annotated = annotations.of(node.getAnnotations(), span);
    facts.add(
        new Function(
            declared.kind(),
            frame.type(),
            facts.intern(frame.within().substring(frame.within().lastIndexOf('.') + 1)),
            declared.modifiers(),
            annotated,
            parameters,
            facts.intern(returnType),
            span,
            facts.span(declared.name()),
            body));
    facts.deprecate(frame.within(), node, annotated);
  }
}
