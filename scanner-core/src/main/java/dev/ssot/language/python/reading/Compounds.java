package dev.ssot.language.python.reading;

import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.List;
import java.util.Optional;

/** Statements with blocks, and what their blocks depend on. */
final class Compounds {
  private final Expressions expressions;
  private final Collected collected;
  private final Blocks blocks;
  private final Assignments assignments;

  Compounds(Readers readers, Blocks blocks, Assignments assignments) {
    this.expressions = readers.expressions();
    this.collected = readers.collected();
    this.blocks = blocks;
    this.assignments = assignments;
  }

  void read(Statement statement, Scope scope, Import.Site site) {
    if (statement instanceof Statement.If branches) {
      branches(branches, scope, site);
    } else if (statement instanceof Statement.For loop) {
      collected.branchCount++;
      expressions.read(loop.iterable(), scope);
      assignments.bind(loop.target(), scope);
      nested(loop, scope, Sites.conditional(site));
    } else if (statement instanceof Statement.While loop) {
      collected.branchCount++;
      expressions.read(loop.test(), scope);
      nested(loop, scope, Sites.conditional(site));
    } else if (statement instanceof Statement.With with) {
      with(with, scope, site);
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, scope, site);
    } else if (statement instanceof Statement.Match match) {
      match(match, scope, site);
    } else if (statement instanceof Statement.Broken) {
      nested(statement, scope, site);
    }
  }

  private void read(Optional<Expression> expression, Scope scope) {
    if (expression.isPresent()) {
      expressions.read(expression.get(), scope);
    }
  }

  private void nested(Statement statement, Scope scope, Import.Site site) {
    for (List<Statement> block : statement.blocks()) {
      blocks.read(block, scope, site);
    }
  }

  private void branches(Statement.If statement, Scope scope, Import.Site site) {
    Import.Site otherwise = Sites.conditional(site);
    for (Statement.Branch branch : statement.branches()) {
      collected.branchCount++;
      expressions.read(branch.test(), scope);
      blocks.read(branch.body(), scope, Sites.under(branch.test(), site));
      otherwise = Sites.after(branch.test(), otherwise, site);
    }
    blocks.read(statement.otherwise(), scope, otherwise);
  }

  private void with(Statement.With with, Scope scope, Import.Site site) {
    Import.Site inside = site;
    for (Statement.WithItem item : with.items()) {
      expressions.read(item.context(), scope);
      item.target().ifPresent(target -> assignments.bind(target, scope));
      inside = Sites.within(item.context(), inside);
    }
    blocks.read(with.body(), scope, inside);
  }

  private void attempt(Statement.Try attempt, Scope scope, Import.Site site) {
    boolean guards = attempt.handlers().stream().anyMatch(Sites::catchesImportError);
    blocks.read(attempt.body(), scope, guards ? Sites.guarded(site) : site);
    for (Statement.Handler handler : attempt.handlers()) {
      collected.branchCount++;
      read(handler.type(), scope);
      blocks.read(
          handler.body(),
          scope,
          Sites.catchesImportError(handler) ? Sites.guarded(site) : Sites.conditional(site));
    }
    blocks.read(attempt.otherwise(), scope, guards ? Sites.conditional(site) : site);
    blocks.read(attempt.finish(), scope, site);
  }

  private void match(Statement.Match match, Scope scope, Import.Site site) {
    expressions.read(match.subject(), scope);
    for (Statement.Case each : match.cases()) {
      collected.branchCount++;
      each.pattern().captures().forEach(capture -> assignments.bind(capture, scope));
      each.pattern().references().forEach(reference -> expressions.read(reference, scope));
      read(each.guard(), scope);
      blocks.read(each.body(), scope, Sites.conditional(site));
    }
  }
}
