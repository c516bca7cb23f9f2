package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.Optional;

/** Assignments of all kinds, and other statements that bind names. */
final class Assignments {
  private final Readers readers;
  private final Variables variables;
  private final Expressions expressions;
  private final Exports exports;

  Assignments(Readers readers, Exports exports) {
    this.readers = readers;
    this.variables = readers.variables();
    this.expressions = readers.expressions();
    this.exports = exports;
  }

  void read(Statement.Assign assign, Scope scope) {
    exports.assigned(assign, scope);
    for (Expression target : assign.targets()) {
      variables.assigned(target, Optional.empty(), Optional.of(assign.value()), scope);
      target(target, scope);
    }
    expressions.readAssigned(assign.value(), variables.simpleName(assign.targets().get(0)), scope);
  }

  void read(Statement.AnnotatedAssign assign, Scope scope) {
    exports.assigned(assign, scope);
    variables.assigned(assign.target(), Optional.of(assign.annotation()), assign.value(), scope);
    target(assign.target(), scope);
    readers.types().read(assign.annotation(), scope);
    if (assign.value().isPresent()) {
      String name = variables.simpleName(assign.target());
      expressions.readAssigned(assign.value().get(), name, scope);
    }
  }

  /** What is read on the way to an assignment's target. */
  private void target(Expression target, Scope scope) {
    expressions.dynamic().assigned(target, scope);
    if (target instanceof Expression.Attribute attribute) {
      if (!(Names.root(target) instanceof Expression.Name)) {
        expressions.read(attribute.value(), scope);
      }
    } else if (target instanceof Expression.Subscript) {
      expressions.read(target, scope);
    } else if (target instanceof Expression.Display display) {
      display.items().forEach(item -> target(item, scope));
    } else if (target instanceof Expression.Starred starred) {
      target(starred.value(), scope);
    }
  }

  /** What a loop, context manager or pattern binds. */
  void bind(Expression target, Scope scope) {
    variables.assigned(target, Optional.empty(), Optional.empty(), scope);
    target(target, scope);
  }

  void read(Statement.AugmentedAssign assign, Scope scope) {
    exports.augmented(assign, scope);
    target(assign.target(), scope);
    expressions.read(assign.value(), scope);
  }
}
