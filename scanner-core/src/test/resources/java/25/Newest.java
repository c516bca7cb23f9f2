package samples;

import module java.base;
import java.util.concurrent.Callable;

class Newest extends Thread {
  Newest(int x) {
    if (x < 0) throw new IllegalArgumentException();
    var checked = new Object();
    super("name");
    new Object();
  }

  Newest() { var y = 1; this(y); }

  void unnamed(Object o) {
    try { int _ = 1; var _ = new Object(); } catch (Exception _) { }
    for (var _ : List.of(1)) ;
    Function<Object, Object> f = _ -> new Object();
    BiFunction<Object, Object, Object> g = (_, _) -> new Object();
    switch (o) { case Box(_), Pair(_, _) -> new Object(); case Box(String _) -> {} case Integer _ -> {} default -> {} }
    try (var _ = open()) { }
    if (o instanceof Pair(var a, _)) new Object();
  }

  /// A comment in Markdown.
  record Box(Object o) {}
  record Pair(Object a, Object b) {}
}
