package dev.ssot.language.python.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement; decorators belong to what they decorate. */
public sealed interface Statement {
  /** Number of the first token. */
  int first();

  /** Number of the last token, that of the last statement of the last block. */
  int last();

  /** The blocks directly in it, in the order of the source; a function's or class's body not. */
  default List<List<Statement>> blocks() {
    return List.of();
  }

  /** The expressions directly in it that are read, decorators and defaults included. */
  default List<Expression> expressions() {
    return List.of();
  }

  /** The expressions directly in it that are assigned to. */
  default List<Expression> targets() {
    return List.of();
  }

  /**
   * {@code name as alias} in an import.
   *
   * @param name dotted in {@code import a.b}, {@code *} for all names
   */
  record Alias(String name, Optional<String> alias, int first, int last) {}

  /** {@code import names}. */
  record Import(List<Alias> names, int first, int last) implements Statement {}

  /**
   * {@code from ..module import names}.
   *
   * @param level how many leading dots there are
   */
  record ImportFrom(int level, String module, List<Alias> names, int first, int last)
      implements Statement {}

  /** {@code @decorators async def name[typeParameters](parameters) -> returns: body}. */
  record FunctionDefinition(
      List<Expression> decorators,
      boolean async,
      Expression.Name name,
      List<TypeParameter> typeParameters,
      List<Expression.Param> parameters,
      Optional<Expression> returns,
      List<Statement> body,
      int first,
      int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      List<Expression> read = new ArrayList<>(decorators);
      parameters.forEach(parameter -> parameter.preset().ifPresent(read::add));
      return read;
    }

    @Override
    public List<Expression> targets() {
      return List.of(name);
    }
  }

  /** {@code @decorators class name[typeParameters](arguments): body}. */
  record ClassDefinition(
      List<Expression> decorators,
      Expression.Name name,
      List<TypeParameter> typeParameters,
      List<Expression.Argument> arguments,
      List<Statement> body,
      int first,
      int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      List<Expression> read = new ArrayList<>(decorators);
      arguments.forEach(argument -> read.add(argument.value()));
      return read;
    }

    @Override
    public List<Expression> targets() {
      return List.of(name);
    }
  }

  /**
   * {@code T: bound = default}, {@code *Ts}, {@code **P}.
   *
   * @param parts bound and default, as far as they are there
   * @param preset whether there is a default
   */
  record TypeParameter(String name, List<Expression> parts, boolean preset, int first, int last) {}

  /** {@code type name[typeParameters] = value}. */
  record TypeAlias(
      Expression.Name name,
      List<TypeParameter> typeParameters,
      Expression value,
      int first,
      int last)
      implements Statement {
    @Override
    public List<Expression> targets() {
      return List.of(name);
    }
  }

  /** {@code a = b = value}. */
  record Assign(List<Expression> targets, Expression value, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }
  }

  /** {@code target += value}. */
  record AugmentedAssign(Expression target, Expression value, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }

    @Override
    public List<Expression> targets() {
      return List.of(target);
    }
  }

  /** {@code target: annotation = value}. */
  record AnnotatedAssign(
      Expression target, Expression annotation, Optional<Expression> value, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return value.map(given -> List.of(annotation, given)).orElse(List.of(annotation));
    }

    @Override
    public List<Expression> targets() {
      return List.of(target);
    }
  }

  /** An expression for its own sake. */
  record Evaluate(Expression value, int first, int last) implements Statement {
    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }
  }

  /** {@code return value}. */
  record Return(Optional<Expression> value, int first, int last) implements Statement {
    @Override
    public List<Expression> expressions() {
      return value.map(List::of).orElse(List.of());
    }
  }

  /** {@code raise}, {@code assert} or {@code del} with what they are about. */
  record Effect(Kind kind, List<Expression> operands, int first, int last) implements Statement {
    @Override
    public List<Expression> expressions() {
      return kind == Kind.DELETE ? List.of() : operands;
    }

    /** A deletion makes a name local, too. */
    @Override
    public List<Expression> targets() {
      return kind == Kind.DELETE ? operands : List.of();
    }

    /** Which statement. */
    public enum Kind {
      RAISE,
      ASSERT,
      DELETE
    }
  }

  /** {@code global} or {@code nonlocal}. */
  record Declare(boolean global, List<Expression.Name> names, int first, int last)
      implements Statement {}

  /** {@code pass}, {@code break} or {@code continue}. */
  record Plain(int first) implements Statement {
    @Override
    public int last() {
      return first;
    }
  }

  /** {@code if}, {@code elif} …, {@code else}. */
  record If(List<Branch> branches, List<Statement> otherwise, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return branches.stream().map(Branch::test).toList();
    }

    @Override
    public List<List<Statement>> blocks() {
      List<List<Statement>> blocks = new ArrayList<>(branches.size() + 1);
      branches.forEach(branch -> blocks.add(branch.body()));
      blocks.add(otherwise);
      return blocks;
    }
  }

  /** A test and what is done where it holds. */
  record Branch(Expression test, List<Statement> body) {}

  /** {@code while test: body else: otherwise}. */
  record While(
      Expression test, List<Statement> body, List<Statement> otherwise, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return List.of(test);
    }

    @Override
    public List<List<Statement>> blocks() {
      return List.of(body, otherwise);
    }
  }

  /** {@code for target in iterable: body else: otherwise}. */
  record For(
      Expression target,
      Expression iterable,
      List<Statement> body,
      List<Statement> otherwise,
      int first,
      int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return List.of(iterable);
    }

    @Override
    public List<Expression> targets() {
      return List.of(target);
    }

    @Override
    public List<List<Statement>> blocks() {
      return List.of(body, otherwise);
    }
  }

  /** {@code try}, {@code except} …, {@code else}, {@code finally}. */
  record Try(
      List<Statement> body,
      List<Handler> handlers,
      List<Statement> otherwise,
      List<Statement> finish,
      int first,
      int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return handlers.stream().flatMap(handler -> handler.type().stream()).toList();
    }

    @Override
    public List<Expression> targets() {
      return handlers.stream()
          .flatMap(handler -> handler.name().stream())
          .map(Expression.class::cast)
          .toList();
    }

    @Override
    public List<List<Statement>> blocks() {
      List<List<Statement>> blocks = new ArrayList<>(handlers.size() + 3);
      blocks.add(body);
      handlers.forEach(handler -> blocks.add(handler.body()));
      blocks.add(otherwise);
      blocks.add(finish);
      return blocks;
    }
  }

  /** {@code except type as name: body}. */
  record Handler(Optional<Expression> type, Optional<Expression.Name> name, List<Statement> body) {}

  /** {@code with items: body}. */
  record With(List<WithItem> items, List<Statement> body, int first, int last)
      implements Statement {
    @Override
    public List<Expression> expressions() {
      return items.stream().map(WithItem::context).toList();
    }

    @Override
    public List<Expression> targets() {
      return items.stream().flatMap(item -> item.target().stream()).toList();
    }

    @Override
    public List<List<Statement>> blocks() {
      return List.of(body);
    }
  }

  /** {@code context as target}. */
  record WithItem(Expression context, Optional<Expression> target) {}

  /** {@code match subject: cases}. */
  record Match(Expression subject, List<Case> cases, int first, int last) implements Statement {
    @Override
    public List<Expression> targets() {
      List<Expression> bound = new ArrayList<>();
      cases.forEach(each -> bound.addAll(each.pattern().captures()));
      return bound;
    }

    @Override
    public List<Expression> expressions() {
      List<Expression> read = new ArrayList<>(List.of(subject));
      cases.forEach(each -> each.guard().ifPresent(read::add));
      return read;
    }

    @Override
    public List<List<Statement>> blocks() {
      return cases.stream().map(Case::body).toList();
    }
  }

  /** {@code case pattern if guard: body}. */
  record Case(Pattern pattern, Optional<Expression> guard, List<Statement> body) {}

  /**
   * What a pattern binds and names.
   *
   * @param captures the names that it binds
   * @param references the classes and constants that it names, and its literals
   */
  record Pattern(List<Expression.Name> captures, List<Expression> references) {}

  /** What could not be read, and the statements in it that could. */
  record Broken(List<Statement> body, int first, int last) implements Statement {
    @Override
    public List<List<Statement>> blocks() {
      return List.of(body);
    }
  }
}
