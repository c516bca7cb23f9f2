package samples;

import java.util.List;

sealed interface Expr permits Expr.Num, Expr.Add, Expr.Neg {
  record Num(int value) implements Expr {}
  record Add(Expr left, Expr right) implements Expr {}
  record Neg(Expr inner) implements Expr {}
}

class Patterns {
  Object eval(Object o) {
    return switch (o) {
      case null -> new Object();
      case Expr.Num(int value) when value > 0 -> new Integer(value);
      case Expr.Num(var value) -> value;
      case Expr.Add(Expr.Num(int l), Expr.Num(final var r)) when l > r && new Object() != null -> l + r;
      case Expr.Neg neg when neg.inner() instanceof Expr.Neg(Expr.Neg(var x)) -> x;
      case List<?> list when list.isEmpty() -> { yield new Object() {}; }
      case int[] array -> array.length;
      case String s when s.length() > 2 || s.isBlank() -> s;
      case Integer i when (i > 1) -> i;
      case Character c -> c;
      case Enum<?> e -> e;
      case null, default -> throw new IllegalStateException();
    };
  }

  void statement(Object o, E e) {
    switch (o) {
      case String s:
        new Object();
        break;
      case E.A, E.B:
        break;
      default:
    }
    switch (e) { case A -> {} case B -> new Object(); }
    if (o instanceof Expr.Add(Expr left, Expr.Neg(var r)) && left != null) new Object();
    if (!(o instanceof Expr.Num(int n))) return;
  }

  enum E { A, B }
  record Box<T>(T t) {}
  void generic(Box<Box<String>> b) { if (b instanceof Box<Box<String>>(Box<String>(var s))) new String(s); }
}
