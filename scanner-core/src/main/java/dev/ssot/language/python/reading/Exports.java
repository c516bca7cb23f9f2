package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code __all__}, however it is put together; names that are not written out are left out. */
final class Exports {
  private static final String ALL = "__all__";

  private final Names names;
  private final Literals literals;
  private final Collected collected;

  Exports(Names names, Literals literals, Collected collected) {
    this.names = names;
    this.literals = literals;
    this.collected = collected;
  }

  void assigned(Statement.Assign assign, Scope scope) {
    for (Expression target : assign.targets()) {
      if (isAll(target, scope)) {
        begin(assign.value());
      }
    }
  }

  void assigned(Statement.AnnotatedAssign assign, Scope scope) {
    if (isAll(assign.target(), scope)) {
      assign.value().ifPresent(this::begin);
    }
  }

  void augmented(Statement.AugmentedAssign assign, Scope scope) {
    if (isAll(assign.target(), scope)) {
      add(assign.value());
    }
  }

  /** {@code __all__.extend([…])}, {@code __all__.append("…")}. */
  void evaluated(Expression expression, Scope scope) {
    if (expression instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && isAll(method.value(), scope)
        && (method.name().equals("extend") || method.name().equals("append"))) {
      call.arguments().forEach(argument -> add(argument.value()));
    }
  }

  private static boolean isAll(Expression target, Scope scope) {
    return scope.kind() == Scope.Kind.MODULE
        && target instanceof Expression.Name name
        && name.id().equals(ALL);
  }

  private void begin(Expression value) {
    if (!refersToItself(value)) {
      collected.exports = Optional.empty();
    }
    add(value);
  }

  private static boolean refersToItself(Expression value) {
    return value instanceof Expression.Operation operation
        && operation.operands().stream()
            .anyMatch(part -> part instanceof Expression.Name name && name.id().equals(ALL));
  }

  private void add(Expression value) {
    if (collected.exports.isEmpty()) {
      collected.exports = Optional.of(new ArrayList<>());
    }
    addTo(collected.exports.get(), value);
  }

  private void addTo(List<String> exports, Expression value) {
    if (value instanceof Expression.Display display) {
      display.items().forEach(item -> addTo(exports, item));
    } else if (value instanceof Expression.Operation operation) {
      operation.operands().forEach(operand -> addTo(exports, operand));
    } else {
      literals.value(value).ifPresent(name -> exports.add(names.one(name)));
    }
  }
}
