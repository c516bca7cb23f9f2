package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.TypeDeclaration.Kind;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.language.java.body.BodyWalk;
import dev.ssot.language.java.body.Frame;
import dev.ssot.language.java.body.LocalKind;
import dev.ssot.language.java.body.Values;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.TypeText;
import java.util.List;

/** Records fields and enum constants. */
final class Fields {
  private final FileFacts facts;
  private final Types types;
  private final BodyWalk bodies;
  private final Annotations annotations;
  private final Values values;

  Fields(FileFacts facts, Types types, BodyWalk bodies) {
    this.facts = facts;
    this.types = types;
    this.bodies = bodies;
    this.annotations = new Annotations(facts);
    this.values = new Values(facts);
  }

  /** One declaration, which may declare several fields. */
  void declare(FieldDeclaration field, Kind owner, Frame type) {
    boolean constant = owner == Kind.INTERFACE || owner == Kind.ANNOTATION;
    facts.mistakes().check(field.getModifiers());
    Modifiers written = ModifierSets.of(field.getModifiers());
    Modifiers modifiers = constant ? ModifierSets.ofConstant(written) : written;
    List<Annotation> annotated = annotations.of(field.getAnnotations(), facts.span(field));
    bodies.walkValues(field.getAnnotations(), type);
    bodies.walk(field.getVariable(0).getType(), type);
    for (VariableDeclarator variable : field.getVariables()) {
      facts.add(field(variable, modifiers, annotated, type));
      facts.deprecate(type.member(variable.getNameAsString()), field, annotated);
      variable.getInitializer().ifPresent(initializer -> bodies.walk(initializer, type));
    }
  }

  /** The constants of an enum. */
  void constants(List<EnumConstantDeclaration> constants, Frame type) {
    for (EnumConstantDeclaration constant : constants) {
      List<Annotation> annotated = annotations.of(constant.getAnnotations(), facts.span(constant));
      facts.add(
          new Variable(
              Variable.Kind.ENUM_CONSTANT,
              type.type(),
              facts.intern(constant.getNameAsString()),
              ModifierSets.ofConstant(Modifiers.NONE),
              annotated,
              facts.intern(type.simpleType()),
              Value.NONE,
              facts.span(constant)));
      facts.deprecate(type.member(constant.getNameAsString()), constant, annotated);
      bodies.walkValues(constant.getAnnotations(), type);
      bodies.walkAll(constant.getArguments(), type);
      if (facts.endsWithBrace(constant)) {
        types.anonymous(constant, type);
      }
    }
  }

  /** The components of a record: their types are mentioned, their names hide variables. */
  void components(List<Parameter> components, Frame type) {
    for (Parameter component : components) {
      bodies.walkValues(component.getAnnotations(), type);
      bodies.walk(component.getType(), type);
      type.declare(LocalKind.MEMBER, component.getNameAsString());
    }
  }

  private Variable field(
      VariableDeclarator variable, Modifiers modifiers, List<Annotation> annotated, Frame type) {
    Value value =
        variable
            .getInitializer()
            .map(initializer -> values.of(initializer, type))
            .orElse(Value.NONE);
    return new Variable(
        Variable.Kind.FIELD,
        type.type(),
        facts.intern(variable.getNameAsString()),
        modifiers,
        annotated,
        facts.intern(TypeText.of(variable.getType())),
        value,
        facts.span(variable));
  }
}
