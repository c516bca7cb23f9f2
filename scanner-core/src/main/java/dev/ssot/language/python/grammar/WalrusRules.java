package dev.ssot.language.python.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where {@code :=} may not stand in comprehensions, which it binds outside of (PEP 572). Only for
 * files that have one.
 */
final class WalrusRules {
  private final Cursor cursor;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean inClass;
  private int iterables;

  /** A comprehension's own names, and those that a {@code :=} in it has bound outside. */
  private record Frame(Set<String> own, Set<String> bound) {}

  private WalrusRules(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Notes the faults of a module. */
  static void verify(List<Statement> body, Cursor cursor) {
    new WalrusRules(cursor).block(body);
  }

  private void block(List<Statement> body) {
    body.forEach(this::statement);
  }

  private void statement(Statement statement) {
    statement.expressions().forEach(this::read);
    boolean before = inClass;
    if (statement instanceof Statement.FunctionDefinition function) {
      inClass = false;
      block(function.body());
    } else if (statement instanceof Statement.ClassDefinition type) {
      inClass = true;
      block(type.body());
    } else {
      statement.blocks().forEach(this::block);
    }
    inClass = before;
  }

  private void read(Expression expression) {
    if (expression instanceof Expression.Comprehension comprehension) {
      comprehension(comprehension);
      return;
    }
    if (expression instanceof Expression.Walrus walrus) {
      verify(walrus);
    }
    expression.children().forEach(this::read);
  }

  private void comprehension(Expression.Comprehension comprehension) {
    Frame frame = new Frame(new HashSet<>(), new HashSet<>());
    for (Expression.Comprehension.Clause clause : comprehension.clauses()) {
      iterables++;
      read(clause.iterable());
      iterables--;
      own(clause.target(), frame);
      frames.push(frame);
      clause.conditions().forEach(this::read);
      frames.pop();
    }
    frames.push(frame);
    comprehension.elements().forEach(this::read);
    frames.pop();
  }

  private void own(Expression target, Frame frame) {
    if (target instanceof Expression.Name name) {
      if (frame.bound().contains(name.id())) {
        cursor.fault(
            name.first(),
            "comprehension inner loop cannot rebind assignment expression target '"
                + name.id()
                + "'");
      }
      frame.own().add(name.id());
    } else if (target instanceof Expression.Display || target instanceof Expression.Starred) {
      target.children().forEach(item -> own(item, frame));
    }
  }

  private void verify(Expression.Walrus walrus) {
    String name = walrus.target().id();
    if (iterables > 0) {
      fault(walrus, "assignment expression cannot be used in a comprehension iterable expression");
      return;
    }
    if (!frames.isEmpty() && inClass) {
      fault(walrus, "assignment expression within a comprehension cannot be used in a class body");
    }
    for (Frame frame : frames) {
      if (frame.own().contains(name)) {
        fault(
            walrus,
            "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
      }
      frame.bound().add(name);
    }
  }

  private void fault(Expression.Walrus walrus, String message) {
    cursor.fault(walrus.first(), message);
  }
}
