package dev.ssot.language.python.reading;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Import;
import dev.ssot.facts.Requirement;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Module;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Walks a module's statements in order, and sends each to the reader that knows its facts. */
public final class FactsReader {
  private final Module module;
  private final Collected collected = new Collected();
  private final Expressions expressions;
  private final Imports imports;
  private final Variables variables;
  private final Definitions definitions;
  private final Deprecations deprecations;
  private final Exports exports;
  private final Types types;

  private FactsReader(Module module) {
    this.module = module;
    Tokens tokens = module.tokens();
    Names names = new Names(tokens);
    Literals literals = new Literals(tokens, names, collected);
    variables = new Variables(tokens, names, collected);
    expressions = new Expressions(tokens, names, literals, collected, variables);
    types = new Types(tokens, names, literals, expressions, collected);
    imports = new Imports(tokens, names, collected);
    exports = new Exports(names, literals, collected);
    deprecations = new Deprecations(tokens, names, collected);
    definitions = new Definitions(this, tokens, names, literals, types, deprecations, collected);
  }

  /** The facts of a module. */
  public static Facts read(Module module) {
    return new FactsReader(module).read();
  }

  private Facts read() {
    Scope scope = Scope.module();
    deprecations.module(module.body());
    block(module.body(), scope, Import.Site.TOP);
    Comments comments = new Comments(module.tokens());
    return collected.facts(
        comments.generated(module.body()), comments.suppressions(), requirements());
  }

  private List<Requirement> requirements() {
    Tokens tokens = module.tokens();
    List<Requirement> all = new ArrayList<>(module.requirements());
    for (Tokens.Newer newer : tokens.newer()) {
      all.add(
          new Requirement(
              newer.version(), newer.construct(), tokens.lines().span(newer.start(), newer.end())));
    }
    all.sort(
        Comparator.<Requirement>comparingInt(each -> each.span().line())
            .thenComparingInt(each -> each.span().column()));
    return List.copyOf(all);
  }

  boolean hasWalruses() {
    return module.walruses();
  }

  Expressions expressions() {
    return expressions;
  }

  /** The statements of one block. */
  void block(List<Statement> body, Scope scope, Import.Site site) {
    variables.beginBlock(scope);
    for (Statement statement : body) {
      collected.statementCount++;
      expressions.dynamic().at(site);
      statement(statement, scope, site);
    }
    variables.endBlock(scope);
  }

  private void statement(Statement statement, Scope scope, Import.Site site) {
    if (statement instanceof Statement.Evaluate evaluate) {
      evaluate(evaluate, scope);
    } else if (statement instanceof Statement.Assign assign) {
      assign(assign, scope);
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      annotatedAssign(assign, scope);
    } else if (statement instanceof Statement.AugmentedAssign assign) {
      exports.augmented(assign, scope);
      target(assign.target(), scope);
      expressions.read(assign.value(), scope);
    } else if (statement instanceof Statement.Return result) {
      read(result.value(), scope);
    } else if (statement instanceof Statement.Effect effect) {
      collected.branchCount += effect.kind() == Statement.Effect.Kind.ASSERT ? 1 : 0;
      for (Expression operand : effect.operands()) {
        expressions.read(operand, scope);
      }
    } else if (statement instanceof Statement.Import names) {
      imports.read(names, scope, site);
    } else if (statement instanceof Statement.ImportFrom names) {
      imports.read(names, scope, site);
    } else if (statement instanceof Statement.FunctionDefinition function) {
      definitions.function(function, scope, site);
    } else if (statement instanceof Statement.ClassDefinition type) {
      definitions.type(type, scope, site);
    } else if (statement instanceof Statement.TypeAlias alias) {
      variables.alias(alias, scope);
      types.read(alias.value(), scope);
    } else {
      compound(statement, scope, site);
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

  private void assign(Statement.Assign assign, Scope scope) {
    exports.assigned(assign, scope);
    for (Expression target : assign.targets()) {
      variables.assigned(target, Optional.empty(), Optional.of(assign.value()), scope);
      target(target, scope);
    }
    expressions.readAssigned(assign.value(), variables.simpleName(assign.targets().get(0)), scope);
  }

  private void annotatedAssign(Statement.AnnotatedAssign assign, Scope scope) {
    exports.assigned(assign, scope);
    variables.assigned(assign.target(), Optional.of(assign.annotation()), assign.value(), scope);
    target(assign.target(), scope);
    types.read(assign.annotation(), scope);
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

  private void bind(Expression target, Scope scope) {
    variables.assigned(target, Optional.empty(), Optional.empty(), scope);
    target(target, scope);
  }

  private void compound(Statement statement, Scope scope, Import.Site site) {
    if (statement instanceof Statement.If branches) {
      branches(branches, scope, site);
    } else if (statement instanceof Statement.For loop) {
      collected.branchCount++;
      expressions.read(loop.iterable(), scope);
      bind(loop.target(), scope);
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

  private void nested(Statement statement, Scope scope, Import.Site site) {
    for (List<Statement> block : statement.blocks()) {
      block(block, scope, site);
    }
  }

  private void branches(Statement.If statement, Scope scope, Import.Site site) {
    Import.Site otherwise = Sites.conditional(site);
    for (Statement.Branch branch : statement.branches()) {
      collected.branchCount++;
      expressions.read(branch.test(), scope);
      block(branch.body(), scope, Sites.under(branch.test(), site));
      otherwise = Sites.after(branch.test(), otherwise, site);
    }
    block(statement.otherwise(), scope, otherwise);
  }

  private void with(Statement.With with, Scope scope, Import.Site site) {
    Import.Site inside = site;
    for (Statement.WithItem item : with.items()) {
      expressions.read(item.context(), scope);
      item.target().ifPresent(target -> bind(target, scope));
      inside = Sites.within(item.context(), inside);
    }
    block(with.body(), scope, inside);
  }

  private void attempt(Statement.Try attempt, Scope scope, Import.Site site) {
    boolean guards = attempt.handlers().stream().anyMatch(Sites::catchesImportError);
    block(attempt.body(), scope, guards ? Sites.guarded(site) : site);
    for (Statement.Handler handler : attempt.handlers()) {
      collected.branchCount++;
      read(handler.type(), scope);
      block(
          handler.body(),
          scope,
          Sites.catchesImportError(handler) ? Sites.guarded(site) : Sites.conditional(site));
    }
    block(attempt.otherwise(), scope, guards ? Sites.conditional(site) : site);
    block(attempt.finish(), scope, site);
  }

  private void match(Statement.Match match, Scope scope, Import.Site site) {
    expressions.read(match.subject(), scope);
    for (Statement.Case each : match.cases()) {
      collected.branchCount++;
      each.pattern().captures().forEach(capture -> bind(capture, scope));
      each.pattern().references().forEach(reference -> expressions.read(reference, scope));
      read(each.guard(), scope);
      block(each.body(), scope, Sites.conditional(site));
    }
  }
}
