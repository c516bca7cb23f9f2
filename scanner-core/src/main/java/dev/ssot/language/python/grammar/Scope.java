package dev.ssot.language.python.grammar;

/** What statements may stand here: the enclosing function and loop, as the compiler sees them. */
final class Scope {
  /** Whose body it is. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA
  }

  final Kind kind;
  final Scope outer;
  int loops;
  int blocks;
  int groupHandlers;
  boolean yields;
  int returnsValue = -1;

  Scope(Kind kind, Scope outer) {
    this.kind = kind;
    this.outer = outer;
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION || kind == Kind.ASYNC_FUNCTION;
  }

  boolean mayYield() {
    return isFunction() || kind == Kind.LAMBDA;
  }
}
