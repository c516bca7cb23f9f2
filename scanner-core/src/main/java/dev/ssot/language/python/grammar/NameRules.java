package dev.ssot.language.python.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What CPython's symbol table refuses: {@code global} and {@code nonlocal} after the name was used,
 * or without a binding. Only for files that have such statements.
 */
final class NameRules {
  private final Cursor cursor;
  private final Optional<NameRules> outer;
  private final Optional<Bindings> function;
  private final Map<String, String> seen = new HashMap<>();
  private final Set<String> globals = new HashSet<>();
  private final Set<String> nonlocals = new HashSet<>();

  private NameRules(Cursor cursor, Optional<NameRules> outer, Optional<Bindings> function) {
    this.cursor = cursor;
    this.outer = outer;
    this.function = function;
  }

  /** Notes the faults of a module. */
  static void verify(List<Statement> body, Cursor cursor) {
    new NameRules(cursor, Optional.empty(), Optional.empty()).block(body);
  }

  private void block(List<Statement> body) {
    body.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declare.names().forEach(name -> declare(name, declare.global()));
    } else if (statement instanceof Statement.FunctionDefinition definition) {
      function(definition);
    } else if (statement instanceof Statement.ClassDefinition definition) {
      definition.expressions().forEach(this::use);
      bind(definition.name());
      new NameRules(cursor, Optional.of(this), Optional.empty()).block(definition.body());
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      annotated(assign);
    } else if (statement instanceof Statement.Import names) {
      names.names().forEach(this::bind);
    } else if (statement instanceof Statement.ImportFrom names) {
      names.names().forEach(this::bind);
    } else {
      statement.expressions().forEach(this::use);
      statement.targets().forEach(this::bind);
      statement.blocks().forEach(this::block);
    }
  }

  private void function(Statement.FunctionDefinition definition) {
    definition.expressions().forEach(this::use);
    bind(definition.name());
    Bindings bindings = Bindings.of(definition.parameters(), definition.body(), true);
    NameRules inner = new NameRules(cursor, Optional.of(this), Optional.of(bindings));
    for (Expression.Param parameter : definition.parameters()) {
      inner.seen.put(parameter.name(), "is parameter and");
    }
    inner.block(definition.body());
  }

  private void annotated(Statement.AnnotatedAssign assign) {
    assign.value().ifPresent(this::use);
    use(assign.annotation());
    if (!(assign.target() instanceof Expression.Name name)) {
      use(assign.target());
    } else if (isDeclared(name.id()) && outer.isPresent()) {
      String kind = globals.contains(name.id()) ? "global" : "nonlocal";
      cursor.fault(name.first(), "annotated name '" + name.id() + "' can't be " + kind);
    } else {
      seen.put(name.id(), "is annotated before");
    }
  }

  private boolean isClass() {
    return function.isEmpty() && outer.isPresent();
  }

  private boolean isDeclared(String name) {
    return globals.contains(name) || nonlocals.contains(name);
  }

  private void bind(Statement.Alias alias) {
    String name = alias.alias().orElse(alias.name());
    int dot = name.indexOf('.');
    seen.putIfAbsent(dot < 0 ? name : name.substring(0, dot), "is assigned to before");
  }

  private void bind(Expression target) {
    if (target instanceof Expression.Name name) {
      seen.putIfAbsent(name.id(), "is assigned to before");
    } else {
      boolean unpacks =
          target instanceof Expression.Display || target instanceof Expression.Starred;
      target.children().forEach(unpacks ? this::bind : this::use);
    }
  }

  private void use(Expression expression) {
    if (expression instanceof Expression.Name name) {
      seen.putIfAbsent(name.id(), "is used prior to");
    } else if (expression instanceof Expression.Walrus walrus) {
      use(walrus.value());
      bind(walrus.target());
    } else if (expression instanceof Expression.Comprehension comprehension) {
      use(comprehension.clauses().get(0).iterable());
    } else if (expression instanceof Expression.Lambda lambda) {
      lambda.parameters().forEach(parameter -> parameter.preset().ifPresent(this::use));
    } else {
      expression.children().forEach(this::use);
    }
  }

  private void declare(Expression.Name name, boolean global) {
    String kind = global ? "global" : "nonlocal";
    String before = seen.get(name.id());
    if (before != null) {
      cursor.fault(
          name.first(), "name '" + name.id() + "' " + before + " " + kind + " declaration");
    } else if (!global && outer.isPresent() && !isBoundAround(name.id())) {
      cursor.fault(name.first(), "no binding for nonlocal '" + name.id() + "' found");
    }
    (global ? globals : nonlocals).add(name.id());
    if (globals.contains(name.id()) && nonlocals.contains(name.id())) {
      cursor.fault(name.first(), "name '" + name.id() + "' is nonlocal and global");
    }
  }

  /** Whether a function around binds a name; a class gives its methods {@code __class__}. */
  private boolean isBoundAround(String name) {
    for (Optional<NameRules> around = outer; around.isPresent(); around = around.get().outer) {
      if (around.get().isClass() && name.equals("__class__")) {
        return true;
      }
      Optional<Bindings> bindings = around.get().function;
      if (bindings.isPresent()
          && (bindings.get().isParameter(name) || bindings.get().isLocal(name))) {
        return true;
      }
    }
    return false;
  }
}
