package dev.ssot.language.python.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An expression, as far as facts are drawn from it: arithmetic is a list of operands, whatever the
 * operators; parentheses are not kept.
 */
public sealed interface Expression {
  /** Number of the first token. */
  int first();

  /** Number of the last token. */
  int last();

  /** In the order of the source; lambdas' defaults and comprehensions' parts included. */
  void forEachChild(Consumer<? super Expression> action);

  /** An identifier, normalised. */
  record Name(String id, int first) implements Expression {
    @Override
    public int last() {
      return first;
    }

    @Override
    public void forEachChild(Consumer<? super Expression> action) {}
  }

  /** {@code value.name}; the name is the last token. */
  record Attribute(Expression value, String name, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(value);
    }
  }

  /** {@code function(arguments)}. */
  record Call(Expression function, List<Argument> arguments, int first, int last)
      implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(function);
      arguments.forEach(argument -> action.accept(argument.value()));
    }

    /** How many arguments there are, −1 where {@code *} or {@code **} hides it. */
    public int count() {
      return arguments.stream().anyMatch(Argument::unpacks) ? -1 : arguments.size();
    }
  }

  /**
   * An argument of a call or of a class statement.
   *
   * @param keyword the keyword, {@code **} for an unpacked mapping, "" where it is positional
   */
  record Argument(String keyword, Expression value) {
    static final String MAPPING = "**";

    public boolean isPositional() {
      return keyword.isEmpty();
    }

    public boolean isKeyword() {
      return !keyword.isEmpty() && !keyword.equals(MAPPING);
    }

    boolean unpacks() {
      return keyword.equals(MAPPING) || value instanceof Starred;
    }
  }

  /** {@code value[index]}. */
  record Subscript(Expression value, Expression index, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(value);
      action.accept(index);
    }
  }

  /** {@code a:b:c}. */
  record Slice(List<Expression> parts, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      parts.forEach(action);
    }
  }

  /** Which constant. */
  enum ConstantKind {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS,
    NUMBER
  }

  /** A number or a keyword that stands for a value; the token says which. */
  record Constant(ConstantKind kind, int first) implements Expression {
    @Override
    public int last() {
      return first;
    }

    @Override
    public void forEachChild(Consumer<? super Expression> action) {}
  }

  /** One string literal, or several side by side. */
  record Text(boolean bytes, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {}
  }

  /** String literals side by side, f- or t-strings among them. */
  record Formatted(List<Expression> fields, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      fields.forEach(action);
    }
  }

  /** What is displayed. */
  enum DisplayKind {
    TUPLE,
    LIST,
    SET,
    DICT
  }

  /** A tuple, list, set or dict written out; a dict's keys and values follow each other. */
  record Display(DisplayKind kind, List<Expression> items, int first, int last)
      implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      items.forEach(action);
    }
  }

  /** What is made. */
  enum ComprehensionKind {
    LIST,
    SET,
    DICT,
    GENERATOR
  }

  /** A comprehension or generator expression; a dict's has two elements. */
  record Comprehension(
      ComprehensionKind kind, List<Expression> elements, List<Clause> clauses, int first, int last)
      implements Expression {
    /** {@code [async] for target in iterable (if condition)*}. */
    public record Clause(
        boolean async, Expression target, Expression iterable, List<Expression> conditions) {}

    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      elements.forEach(action);
      for (Clause clause : clauses) {
        action.accept(clause.target());
        action.accept(clause.iterable());
        clause.conditions().forEach(action);
      }
    }
  }

  /** {@code lambda parameters: body}. */
  record Lambda(List<Param> parameters, Expression body, int first, int last)
      implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      parameters.forEach(parameter -> parameter.preset().ifPresent(action));
      action.accept(body);
    }
  }

  /**
   * A parameter of a function or lambda.
   *
   * @param preset the default
   */
  record Param(
      dev.ssot.facts.Parameter.Kind kind,
      int token,
      String name,
      Optional<Expression> annotation,
      Optional<Expression> preset) {}

  /** {@code a if b else c if d else e}: value, test, value, test, value. */
  record Conditional(List<Expression> parts, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      parts.forEach(action);
    }
  }

  /** {@code a and b and c}, {@code a or b}. */
  record Logical(boolean and, List<Expression> operands, int first, int last)
      implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      operands.forEach(action);
    }
  }

  /**
   * {@code not not operand}.
   *
   * @param times how many {@code not} there are
   */
  record Not(int times, Expression operand, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(operand);
    }
  }

  /** {@code a < b is not c}: one operator fewer than operands. */
  record Comparison(List<Operator> operators, List<Expression> operands, int first, int last)
      implements Expression {
    /** How two operands are compared. */
    public enum Operator {
      EQUAL,
      UNEQUAL,
      ORDER,
      IN,
      NOT_IN,
      IS,
      IS_NOT
    }

    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      operands.forEach(action);
    }
  }

  /** Arithmetic and bitwise operators, unary ones included. */
  record Operation(List<Expression> operands, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      operands.forEach(action);
    }
  }

  /** {@code name := value}. */
  record Walrus(Name target, Expression value, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(target);
      action.accept(value);
    }
  }

  /** {@code await operand}. */
  record Await(Expression operand, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(operand);
    }
  }

  /** {@code yield value}, {@code yield from value}. */
  record Yield(Optional<Expression> value, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      value.ifPresent(action);
    }
  }

  /** {@code *value}; {@code **value} in a dict display. */
  record Starred(Expression value, int first, int last) implements Expression {
    @Override
    public void forEachChild(Consumer<? super Expression> action) {
      action.accept(value);
    }
  }
}
