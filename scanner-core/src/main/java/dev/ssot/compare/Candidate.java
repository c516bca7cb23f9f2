package dev.ssot.compare;

import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A definition that may have moved.
 *
 * @param name qualified
 * @param content words for what it consists of; its own name is none of them
 */
record Candidate(String name, String path, Set<String> content) {
  /** A body of fewer statements is like too many others. */
  private static final int TELLING = 3;

  /** The types of a file that have a name of their own. */
  static Stream<Candidate> types(Snapshot state, Unit unit) {
    return unit.facts().types().stream()
        .filter(type -> type.kind() != TypeDeclaration.Kind.ANONYMOUS)
        .filter(type -> !type.modifiers().has(Modifier.LOCAL))
        .map(
            type ->
                new Candidate(
                    state.qualify(unit, type.name()), unit.path(), content(type, unit.facts())));
  }

  /** The functions and methods of a file that do enough to be known by it. */
  static Stream<Candidate> functions(Snapshot state, Unit unit) {
    return unit.facts().functions().stream()
        .filter(function -> function.body().statements() >= TELLING)
        .map(
            function ->
                new Candidate(
                    state.qualify(unit, function.qualifiedName()),
                    unit.path(),
                    Set.of("body " + function.body().shape())));
  }

  /** The last part of the name. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What it consists of, each bound to something else that two like ones must share. */
  Set<String> traits(String anchor) {
    return content.stream().map(one -> anchor + " " + one).collect(Collectors.toSet());
  }

  private static Set<String> content(TypeDeclaration type, Facts facts) {
    Set<String> content = new TreeSet<>();
    content.add("body " + type.shape());
    facts.functions().stream()
        .filter(function -> function.owner().equals(type.name()))
        .map(Function::name)
        .filter(name -> !name.equals(type.simpleName()))
        .forEach(name -> content.add("function " + name));
    facts.variables().stream()
        .filter(variable -> variable.owner().equals(type.name()))
        .forEach(variable -> content.add("variable " + variable.name()));
    return content;
  }
}
