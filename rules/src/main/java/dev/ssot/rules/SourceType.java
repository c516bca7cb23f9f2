package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.stream.Stream;

/** A class or a thing like it, of any language, with its members at hand. */
record SourceType(Definition definition, TypeDeclaration declaration, Codebase.Members members) {

  /** All named types, in the order of the codebase. */
  static Stream<SourceType> all(Codebase codebase) {
    return named(codebase.types().stream(), codebase);
  }

  /** Those of one language. */
  static Stream<SourceType> all(Codebase codebase, String language) {
    return named(
        codebase.types().stream().filter(type -> type.unit().language().equals(language)),
        codebase);
  }

  private static Stream<SourceType> named(Stream<Definition> types, Codebase codebase) {
    return types
        .filter(type -> declaration(type).kind() != TypeDeclaration.Kind.ANONYMOUS)
        .map(type -> of(codebase, type));
  }

  /** The definition must be one of a type. */
  static SourceType of(Codebase codebase, Definition definition) {
    return new SourceType(definition, declaration(definition), codebase.members(definition));
  }

  private static TypeDeclaration declaration(Definition type) {
    return ((Definition.Type) type.declaration()).type();
  }

  Unit unit() {
    return definition.unit();
  }

  String name() {
    return declaration.name();
  }

  String simpleName() {
    return declaration.simpleName();
  }

  String qualifiedName() {
    return definition.qualifiedName();
  }

  /** The package or module that it lies in. */
  String namespace() {
    int length = qualifiedName().length() - name().length() - 1;
    return qualifiedName().substring(0, Math.max(length, 0));
  }

  boolean isPython() {
    return unit().language().equals("python");
  }

  boolean is(TypeDeclaration.Kind kind) {
    return declaration.kind() == kind;
  }

  boolean has(Modifier modifier) {
    return declaration.modifiers().has(modifier);
  }

  boolean isDeprecated() {
    return isMarkedDeprecated(definition);
  }

  /** Whether a definition says so of itself. */
  static boolean isMarkedDeprecated(Definition definition) {
    return definition.unit().facts().deprecated().contains(definition.declaration().name());
  }

  Stream<Function> constructors() {
    return members.functions().stream().filter(Function::isConstructor);
  }

  Stream<Function> methods() {
    return members.functions().stream().filter(f -> f.kind() == Function.Kind.METHOD);
  }

  Stream<Variable> staticFields() {
    return fields().filter(field -> field.modifiers().has(Modifier.STATIC));
  }

  Stream<Variable> instanceFields() {
    return fields().filter(field -> !field.modifiers().has(Modifier.STATIC));
  }

  private Stream<Variable> fields() {
    return members.variables().stream().filter(v -> v.kind() == Variable.Kind.FIELD);
  }

  /** Functions and initializers of the type and of the types within it. */
  Stream<Function> functionsWithin() {
    return unit().facts().functions().stream().filter(function -> encloses(function.owner()));
  }

  /** Whether a dotted name of this file is this type or lies within it. */
  boolean encloses(String dotted) {
    return dotted.startsWith(name())
        && (dotted.length() == name().length() || dotted.charAt(name().length()) == '.');
  }
}
