package dev.ssot.language.java;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Our facts in the same words as {@link JavacFacts}. */
final class ComparableFacts {
  private final List<String> lines = new ArrayList<>();

  private ComparableFacts() {}

  static List<String> of(Facts facts) {
    ComparableFacts comparable = new ComparableFacts();
    if (!facts.namespace().isEmpty()) {
      comparable.lines.add("package " + facts.namespace());
    }
    facts.imports().forEach(comparable::add);
    facts.types().forEach(comparable::add);
    facts.functions().forEach(comparable::add);
    facts.variables().forEach(comparable::add);
    facts.creations().forEach(comparable::add);
    facts.calls().forEach(comparable::add);
    return comparable.lines;
  }

  private void add(Import statement) {
    String word =
        switch (statement.kind()) {
          case STATIC, STATIC_ON_DEMAND -> "static ";
          case MODULE -> "module ";
          default -> "";
        };
    lines.add("import " + word + statement.target() + " " + statement.span().line());
  }

  private void add(TypeDeclaration type) {
    String name = type.name();
    lines.add("type " + type.kind() + " " + name + " " + place(type.span()));
    declared(name, type.span().line(), type.modifiers(), type.annotations());
    type.typeParameters().forEach(text -> lines.add("parameter " + name + " " + text));
    type.supertypes().forEach(text -> lines.add("supertype " + name + " " + text));
    type.permits().forEach(text -> lines.add("permits " + name + " " + text));
    type.components().forEach(component -> lines.add("component " + name + " " + text(component)));
  }

  private void add(Function function) {
    String parameters =
        function.parameters().stream().map(ComparableFacts::text).collect(Collectors.joining(", "));
    String returned = function.returnType().isEmpty() ? "" : function.returnType() + " ";
    String name = function.qualifiedName();
    lines.add("function " + returned + name + "(" + parameters + ") " + place(function.span()));
    declared(name, function.span().line(), function.modifiers(), function.annotations());
  }

  private void add(Variable field) {
    lines.add("field " + field.owner() + " " + field.type() + " " + field.name());
    declared(field.qualifiedName(), 0, field.modifiers(), field.annotations());
  }

  private void add(Creation creation) {
    String body = creation.anonymous() ? " anonymous " : " ";
    lines.add(
        "new "
            + creation.type()
            + "/"
            + creation.arguments()
            + body
            + creation.within()
            + " "
            + creation.span().line());
  }

  private void add(Call call) {
    lines.add("call " + call.target() + "/" + call.arguments() + " " + call.within());
  }

  private void declared(String name, int line, Modifiers modifiers, List<Annotation> annotations) {
    modifiers
        .list()
        .forEach(modifier -> lines.add("modifier " + name + " " + line + " " + modifier));
    annotations.forEach(annotation -> lines.add("annotation " + name + " " + annotation.name()));
  }

  private static String text(Parameter parameter) {
    String array = parameter.kind() == Parameter.Kind.VARIADIC ? "[] " : " ";
    return parameter.type() + array + parameter.name();
  }

  private static String place(Span span) {
    return span.line() + "-" + span.endLine();
  }
}
