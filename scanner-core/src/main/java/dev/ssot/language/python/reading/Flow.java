package dev.ssot.language.python.reading;

import dev.ssot.facts.Value;
import dev.ssot.facts.Write;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.StringLiteral;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a function returns, and what it assigns to that outlives the call, under which guards. */
final class Flow {
  private static final Set<String> MISSING =
      Set.of("AttributeError", "NameError", "KeyError", "LookupError");

  private final Names names;
  private final Values values;
  private final Tokens tokens;
  private final Scope scope;
  private final Targets targets;
  private final Absences absences;
  private final List<Value> returns = new ArrayList<>(2);
  private final List<Write> writes = new ArrayList<>(2);

  Flow(Names names, Values values, Tokens tokens, Scope scope) {
    this.names = names;
    this.values = values;
    this.tokens = tokens;
    this.scope = scope;
    this.targets = new Targets(names, scope);
    this.absences = new Absences(targets, tokens);
  }

  /** Reads a function's body; nested functions have their own. */
  Flow read(List<Statement> body) {
    block(body, Guards.NONE);
    return this;
  }

  List<Value> returns() {
    return List.copyOf(returns);
  }

  List<Write> writes() {
    return List.copyOf(writes);
  }

  private void block(List<Statement> body, Guards guards) {
    Guards now = guards;
    for (Statement statement : body) {
      statement(statement, now);
      now = after(statement, now);
    }
  }

  private void statement(Statement statement, Guards guards) {
    if (statement instanceof Statement.Return result) {
      returns.add(result.value().map(value -> values.of(value, scope)).orElse(Value.NONE));
    } else if (statement instanceof Statement.Assign assign) {
      for (Expression target : assign.targets()) {
        assign(target, Optional.of(assign.value()), guards);
      }
    } else if (statement instanceof Statement.AnnotatedAssign assign) {
      assign.value().ifPresent(value -> assign(assign.target(), Optional.of(value), guards));
    } else if (statement instanceof Statement.AugmentedAssign assign) {
      assign(assign.target(), Optional.empty(), guards);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      evaluate(evaluate.value(), guards);
    } else if (statement instanceof Statement.If branches) {
      branches(branches, guards);
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, guards);
    } else if (statement instanceof Statement.With with) {
      with(with, guards);
    } else {
      if (statement instanceof Statement.For loop) {
        assign(loop.target(), Optional.empty(), guards);
      }
      statement.blocks().forEach(block -> block(block, guards));
    }
  }

  /** What holds after a statement: an early return, a lock that was taken. */
  private Guards after(Statement statement, Guards guards) {
    if (statement instanceof Statement.If branches
        && branches.otherwise().isEmpty()
        && branches.branches().stream().allMatch(branch -> leaves(branch.body()))) {
      Set<Target> absent = new HashSet<>();
      branches.branches().forEach(branch -> absent.addAll(absences.whenFalse(branch.test())));
      return guards.whereAbsent(absent);
    }
    if (statement instanceof Statement.Evaluate evaluate
        && evaluate.value() instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && method.name().equals("acquire")) {
      return guards.locked();
    }
    return guards;
  }

  private static boolean leaves(List<Statement> body) {
    if (body.isEmpty()) {
      return false;
    }
    Statement last = body.get(body.size() - 1);
    return last instanceof Statement.Return
        || (last instanceof Statement.Effect effect
            && effect.kind() == Statement.Effect.Kind.RAISE);
  }

  private void branches(Statement.If statement, Guards guards) {
    Guards otherwise = guards;
    for (Statement.Branch branch : statement.branches()) {
      block(branch.body(), otherwise.whereAbsent(absences.whenTrue(branch.test())));
      otherwise = otherwise.whereAbsent(absences.whenFalse(branch.test()));
    }
    block(statement.otherwise(), otherwise);
  }

  private void with(Statement.With with, Guards guards) {
    Guards inside = guards;
    for (Statement.WithItem item : with.items()) {
      item.target().ifPresent(target -> assign(target, Optional.empty(), guards));
      inside = isLock(item.context()) ? inside.locked() : inside;
    }
    block(with.body(), inside);
  }

  private boolean isLock(Expression context) {
    Expression plain = context instanceof Expression.Call call ? call.function() : context;
    String name = names.last(names.path(plain)).toLowerCase(Locale.ROOT);
    return name.contains("lock") || name.contains("mutex") || name.contains("semaphore");
  }

  /** {@code try: return x} with {@code except AttributeError: x = …} fills x when it is absent. */
  private void attempt(Statement.Try attempt, Guards guards) {
    block(attempt.body(), guards);
    Set<Target> tried = new HashSet<>();
    for (Statement statement : attempt.body()) {
      if (statement instanceof Statement.Return result) {
        result.value().flatMap(targets::of).ifPresent(tried::add);
      } else if (statement instanceof Statement.Evaluate evaluate) {
        targets.of(evaluate.value()).ifPresent(tried::add);
      }
    }
    for (Statement.Handler handler : attempt.handlers()) {
      boolean missing = handler.type().filter(this::isMissing).isPresent();
      block(handler.body(), missing ? guards.whereAbsent(tried) : guards);
    }
    block(attempt.otherwise(), guards);
    block(attempt.finish(), guards);
  }

  private boolean isMissing(Expression type) {
    return type instanceof Expression.Display display
        ? display.items().stream().anyMatch(this::isMissing)
        : MISSING.contains(names.dotted(type));
  }

  private void evaluate(Expression expression, Guards guards) {
    if (expression instanceof Expression.Call call
        && call.function() instanceof Expression.Name function
        && function.id().equals("setattr")
        && call.arguments().size() == 3) {
      absences
          .attribute(call)
          .ifPresent(
              target -> write(target, Optional.of(call.arguments().get(2).value()), guards, call));
    }
  }

  private void assign(Expression target, Optional<Expression> value, Guards guards) {
    if (target instanceof Expression.Display display) {
      display.items().forEach(item -> assign(item, Optional.empty(), guards));
    } else if (target instanceof Expression.Starred starred) {
      assign(starred.value(), Optional.empty(), guards);
    } else {
      Optional<Target> global = global(target);
      Optional<Target> outliving = global.isPresent() ? global : targets.of(target);
      if (outliving.isPresent()) {
        write(outliving.get(), value, guards, target);
      }
    }
  }

  /** {@code globals()["name"]}. */
  private Optional<Target> global(Expression target) {
    return target instanceof Expression.Subscript subscript
            && subscript.value() instanceof Expression.Call call
            && names.dotted(call.function()).equals("globals")
            && subscript.index() instanceof Expression.Text text
        ? Optional.of(new Target("", StringLiteral.value(tokens, text.first())))
        : Optional.empty();
  }

  private void write(Target target, Optional<Expression> value, Guards guards, Expression at) {
    Guards inner = guards;
    Expression given = value.orElse(null);
    if (given instanceof Expression.Logical choice && !choice.and()) {
      inner = guards.whereAbsent(absences.whenFalse(choice.operands().get(0)));
      given = choice.operands().get(choice.operands().size() - 1);
    } else if (given instanceof Expression.Conditional choice && choice.parts().size() == 3) {
      Expression test = choice.parts().get(1);
      boolean first = absences.whenTrue(test).contains(target);
      boolean second = absences.whenFalse(test).contains(target);
      inner = first || second ? guards.whereAbsent(Set.of(target)) : guards;
      given = first ? choice.parts().get(0) : second ? choice.parts().get(2) : given;
    }
    Value assigned = given == null ? Value.OTHER : values.of(given, scope);
    writes.add(
        new Write(
            target.receiver(),
            names.one(target.name()),
            assigned,
            inner.of(target),
            tokens.span(at.first(), at.last())));
  }
}
