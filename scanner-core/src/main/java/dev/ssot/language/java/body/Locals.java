package dev.ssot.language.java.body;

import dev.ssot.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that are in scope besides members and imports, innermost last. */
final class Locals {
  /** A name and what is known of its value so far. */
  static final class Local {
    final LocalKind kind;
    final String name;

    /** Whether every value so far was made of literals alone. */
    boolean literal;

    /** The field whose value it holds, "" where it is none. */
    String alias = "";

    Local(LocalKind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    Value.Kind valueKind() {
      return kind == LocalKind.PARAMETER ? Value.Kind.PARAMETER : Value.Kind.LOCAL;
    }
  }

  private final List<Local> stack = new ArrayList<>();
  private final Set<String> declared = new LinkedHashSet<>();

  void add(LocalKind kind, String name) {
    add(new Local(kind, name));
  }

  void add(Local local) {
    stack.add(local);
    if (local.kind == LocalKind.PARAMETER || local.kind == LocalKind.LOCAL) {
      declared.add(local.name);
    }
  }

  /** The parameter or local variable that a simple name means here. */
  Optional<Local> variable(String name) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      Local local = stack.get(i);
      if (local.kind != LocalKind.TYPE_VARIABLE && local.name.equals(name)) {
        return local.kind == LocalKind.MEMBER ? Optional.empty() : Optional.of(local);
      }
    }
    return Optional.empty();
  }

  boolean isTypeVariable(String name) {
    for (Local local : stack) {
      if (local.kind == LocalKind.TYPE_VARIABLE && local.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  int mark() {
    return stack.size();
  }

  /** Leaves a scope: forgets what came after the mark. */
  void reset(int mark) {
    stack.subList(mark, stack.size()).clear();
  }

  /** Every parameter and local variable declared since the outermost function began. */
  Set<String> declared() {
    return declared;
  }

  /** Begins an outermost function. */
  void clearDeclared() {
    declared.clear();
  }
}
