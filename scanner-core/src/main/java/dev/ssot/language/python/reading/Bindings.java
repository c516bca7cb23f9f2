package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that a function binds: its parameters, its locals, and what it declares as global. */
final class Bindings {
  /** Of a module or class. */
  static final Bindings NONE = new Bindings();

  private final Set<String> parameters = new HashSet<>();
  private final Set<String> locals = new HashSet<>();
  private final Set<String> globals = new HashSet<>();

  private Bindings() {}

  static Bindings of(List<Expression.Param> parameters, List<Statement> body) {
    Bindings bindings = new Bindings();
    parameters.forEach(parameter -> bindings.parameters.add(parameter.name()));
    bindings.block(body);
    bindings.locals.removeAll(bindings.globals);
    return bindings;
  }

  boolean isParameter(String name) {
    return parameters.contains(name);
  }

  boolean isLocal(String name) {
    return locals.contains(name);
  }

  /** Whether the function says {@code global name}. */
  boolean isGlobal(String name) {
    return globals.contains(name);
  }

  private void block(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(this::target);
      walrus(assign.value());
    } else if (statement instanceof Statement.AugmentedAssign assign) {
      target(assign.target());
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      target(assign.target());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      walrus(evaluate.value());
    } else if (statement instanceof Statement.Return result) {
      result.value().ifPresent(this::walrus);
    } else if (statement instanceof Statement.Declare declare) {
      declare(declare);
    } else if (statement instanceof Statement.Import names) {
      names.names().forEach(this::alias);
    } else if (statement instanceof Statement.ImportFrom names) {
      names.names().forEach(this::alias);
    } else {
      compound(statement);
    }
  }

  private void compound(Statement statement) {
    if (statement instanceof Statement.If branches) {
      for (Statement.Branch branch : branches.branches()) {
        walrus(branch.test());
      }
    } else if (statement instanceof Statement.While loop) {
      walrus(loop.test());
    } else if (statement instanceof Statement.For loop) {
      target(loop.target());
    } else if (statement instanceof Statement.With with) {
      with.items().forEach(item -> item.target().ifPresent(this::target));
    } else if (statement instanceof Statement.Try attempt) {
      attempt.handlers().forEach(handler -> handler.name().ifPresent(this::target));
    } else if (statement instanceof Statement.FunctionDefinition function) {
      target(function.name());
    } else if (statement instanceof Statement.ClassDefinition type) {
      target(type.name());
    } else if (statement instanceof Statement.Match match) {
      match.cases().forEach(each -> each.pattern().captures().forEach(this::target));
    }
    statement.blocks().forEach(this::block);
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
      expression.forEachChild(this::walrus);
    }
  }
}
