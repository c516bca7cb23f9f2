package dev.ssot.language.python.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  List<Expression> children();

  /** An identifier, normalised. */
  record Name(String id, int first) implements Expression {
    @Override
    public int last() {
      return first;
    }

    @Override
    public List<Expression> children() {
      return List.of();
    }
  }

  /** {@code value.name}; the name is the last token. */
  record Attribute(Expression value, String name, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(value);
    }
  }

  /** {@code function(arguments)}. */
  record Call(Expression function, List<Argument> arguments, int first, int last)
      implements Expression {
    @Override
    public List<Expression> children() {
      List<Expression> children = new ArrayList<>(arguments.size() + 1);
      children.add(function);
      for (Argument argument : arguments) {
        children.add(argument.value());
      }
      return children;
    }

    /** How many arguments there are, −1 where {@code *} or {@code **} hides it. */
    public int count() {
      for (Argument argument : arguments) {
        if (argument.unpacks()) {
          return -1;
        }
      }
      return arguments.size();
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
    public List<Expression> children() {
      return List.of(value, index);
    }
  }

  /** {@code a:b:c}. */
  record Slice(List<Expression> parts, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return parts;
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
    public List<Expression> children() {
      return List.of();
    }
  }

  /** One string literal, or several side by side. */
  record Text(boolean bytes, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of();
    }
  }

  /** String literals side by side, f- or t-strings among them. */
  record Formatted(List<Expression> fields, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return fields;
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
    public List<Expression> children() {
      return items;
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
    public List<Expression> children() {
      List<Expression> children = new ArrayList<>(elements);
      for (Clause clause : clauses) {
        children.add(clause.target());
        children.add(clause.iterable());
        children.addAll(clause.conditions());
      }
      return children;
    }
  }

  /** {@code lambda parameters: body}. */
  record Lambda(List<Param> parameters, Expression body, int first, int last)
      implements Expression {
    @Override
    public List<Expression> children() {
      List<Expression> children = new ArrayList<>(1);
      for (Param parameter : parameters) {
        parameter.preset().ifPresent(children::add);
      }
      children.add(body);
      return children;
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
    public List<Expression> children() {
      return parts;
    }
  }

  /** {@code a and b and c}, {@code a or b}. */
  record Logical(boolean and, List<Expression> operands, int first, int last)
      implements Expression {
    @Override
    public List<Expression> children() {
      return operands;
    }
  }

  /**
   * {@code not not operand}.
   *
   * @param times how many {@code not} there are
   */
  record Not(int times, Expression operand, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
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
    public List<Expression> children() {
      return operands;
    }
  }

  /** Arithmetic and bitwise operators, unary ones included. */
  record Operation(List<Expression> operands, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return operands;
    }
  }

  /** {@code name := value}. */
  record Walrus(Name target, Expression value, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(target, value);
    }
  }

  /** {@code await operand}. */
  record Await(Expression operand, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }
  }

  /** {@code yield value}, {@code yield from value}. */
  record Yield(Optional<Expression> value, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return value.map(List::of).orElse(List.of());
    }
  }

  /** {@code *value}; {@code **value} in a dict display. */
  record Starred(Expression value, int first, int last) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(value);
    }
  }
}
