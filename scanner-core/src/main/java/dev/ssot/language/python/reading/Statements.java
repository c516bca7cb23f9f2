package dev.ssot.language.python.reading;

import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.List;
import java.util.Optional;

/** Walks statements in order, and sends each to the reader that knows its facts. */
final class Statements implements Blocks {
  private final Readers readers;
  private final Expressions expressions;
  private final Exports exports;
  private final Imports imports;
  private final Assignments assignments;
  private final Compounds compounds;
  private final Classes classes;
  private final Functions functions;

  /**
   * For one file.
   *
   * @param walruses whether there is a {@code :=} in it
   */
  Statements(Readers readers, Deprecations deprecations, boolean walruses) {
    this.readers = readers;
    expressions = readers.expressions();
    exports = new Exports(readers.names(), readers.literals(), readers.collected());
    imports = new Imports(readers.tokens(), readers.names(), readers.collected());
    assignments = new Assignments(readers, exports);
    compounds = new Compounds(readers, this, assignments);
    classes = new Classes(readers, this, deprecations);
    functions = new Functions(readers, this, deprecations, walruses);
  }

  @Override
  public void read(List<Statement> block, Scope scope, Import.Site site) {
    readers.variables().beginBlock(scope);
    for (Statement statement : block) {
      readers.collected().statementCount++;
      expressions.dynamic().at(site);
      read(statement, scope, site);
    }
    readers.variables().endBlock(scope);
  }

  private void read(Statement statement, Scope scope, Import.Site site) {
    if (statement instanceof Statement.Evaluate evaluate) {
      evaluate(evaluate, scope);
    } else if (statement instanceof Statement.Assign assign) {
      assignments.read(assign, scope);
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      assignments.read(assign, scope);
    } else if (statement instanceof Statement.AugmentedAssign assign) {
      assignments.read(assign, scope);
    } else if (statement instanceof Statement.Return result) {
      read(result.value(), scope);
    } else if (statement instanceof Statement.Effect effect) {
      readers.collected().branchCount += effect.kind() == Statement.Effect.Kind.ASSERT ? 1 : 0;
      for (Expression operand : effect.operands()) {
        expressions.read(operand, scope);
      }
    } else {
      declaration(statement, scope, site);
    }
  }

  private void declaration(Statement statement, Scope scope, Import.Site site) {
    if (statement instanceof Statement.Import names) {
      imports.read(names, scope, site);
    } else if (statement instanceof Statement.ImportFrom names) {
      imports.read(names, scope, site);
    } else if (statement instanceof Statement.FunctionDefinition function) {
      functions.read(function, scope, site);
    } else if (statement instanceof Statement.ClassDefinition type) {
      classes.read(type, scope, site);
    } else if (statement instanceof Statement.TypeAlias alias) {
      readers.variables().alias(alias, scope);
      readers.types().readBounds(alias.typeParameters(), scope);
      readers.types().read(alias.value(), scope);
    } else {
      compounds.read(statement, scope, site);
    }
  }

  private void read(Optional<Expression> expression, Scope scope) {
    if (expression.isPresent()) {
      expressions.read(expression.get(), scope);
    }
  }

  private void evaluate(Statement.Evaluate evaluate, Scope scope) {
    if (evaluate.value() instanceof Expression.Text) {
      return;
    }
    exports.evaluated(evaluate.value(), scope);
    expressions.dynamic().evaluated(evaluate.value(), scope);
    expressions.read(evaluate.value(), scope);
  }
}
