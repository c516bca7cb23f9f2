package dev.ssot.language.python.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that a function binds: its parameters, its locals, and what it declares as global. */
public final class Bindings {
  /** Of a module or class. */
  public static final Bindings NONE = new Bindings(false);

  private final Set<String> parameters = new HashSet<>();
  private final Set<String> locals = new HashSet<>();
  private final Set<String> globals = new HashSet<>();

  private final boolean walruses;

  private Bindings(boolean walruses) {
    this.walruses = walruses;
  }

  /**
   * Of a function.
   *
   * @param walruses whether there may be a {@code :=} in it
   */
  public static Bindings of(
      List<Expression.Param> parameters, List<Statement> body, boolean walruses) {
    Bindings bindings = new Bindings(walruses);
    for (Expression.Param parameter : parameters) {
      bindings.parameters.add(parameter.name());
    }
    bindings.block(body);
    bindings.locals.removeAll(bindings.globals);
    return bindings;
  }

  public boolean isParameter(String name) {
    return parameters.contains(name);
  }

  public boolean isLocal(String name) {
    return locals.contains(name);
  }

  /** Whether the function says {@code global name}. */
  public boolean isGlobal(String name) {
    return globals.contains(name);
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      statement(statement);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Import names) {
      names.names().forEach(this::alias);
    } else if (statement instanceof Statement.ImportFrom names) {
      names.names().forEach(this::alias);
    } else if (statement instanceof Statement.Declare declare) {
      declare(declare);
    }
    for (Expression target : statement.targets()) {
      target(target);
    }
    if (walruses) {
      statement.expressions().forEach(this::walrus);
    }
    for (List<Statement> block : statement.blocks()) {
      block(block);
    }
  }

  private void declare(Statement.Declare declare) {
    for (Expression.Name name : declare.names()) {
      if (declare.global()) {
        globals.add(name.id());
      }
    }
  }

  private void alias(Statement.Alias alias) {
    String name = alias.alias().orElse(alias.name());
    int dot = name.indexOf('.');
    locals.add(dot < 0 ? name : name.substring(0, dot));
  }

  private void target(Expression target) {
    if (target instanceof Expression.Name name) {
      locals.add(name.id());
    } else if (target instanceof Expression.Display display) {
      display.items().forEach(this::target);
    } else if (target instanceof Expression.Starred starred) {
      target(starred.value());
    }
  }

  private void walrus(Expression expression) {
    if (expression instanceof Expression.Walrus walrus) {
      locals.add(walrus.target().id());
    }
    if (!(expression instanceof Expression.Lambda)) {
      expression.children().forEach(this::walrus);
    }
  }
}
