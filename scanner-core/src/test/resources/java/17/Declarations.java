/* Every kind of declaration, in odd orders and with odd modifiers. */
@Deprecated
package samples;

import java.io.*;
import java.util.ArrayList;
import java.util.List;
import static java.lang.Math.*;
import static java.util.Map.Entry;
;
import static java.util.Map.Entry.comparingByKey;

;

@FunctionalInterface
strictfp interface Shape<T extends Comparable<? super T> & Serializable> extends Closeable, Iterable<T[]> {
  int SIDES = 4, CORNERS[] = {1, 2}, GRID[][] = new int[SIDES][];

  void draw(final T target, int... more) throws IOException, java.util.concurrent.TimeoutException;

  default <X extends T> X[] with(X x)[] { return null; }

  static void help() {}

  private void hidden() {}

  class Nested { interface Deeper { enum Deepest { ; } } }

  @interface Mark { int value() default 3; String[] names() default {"a", "b"}; Class<?> type() default void.class; }
}

sealed abstract class Base permits Base.One, Base.Two, Other {
  static final class One extends Base {}
  static non-sealed class Two extends Base {}
  protected transient volatile int a, b[] = {1}, c;
  static { int local = 1; }
  { new Object(); }
  native void call();
  synchronized strictfp void run() {}
  <T> Base(T t) throws RuntimeException { this(); }
  private Base() { super(); }
  @Override public String toString() { return ""; }
  void receiver(@Mark2 Base this, int i) {}
  class Inner { Inner(Base Base.this) {} }
  ;
}

final class Other extends Base {}

@interface Mark2 { @interface In { Mark2[] value(); } }

enum Empty {}

enum Trailing { A, B, ; }

enum Planet implements Runnable, Closeable {
  @Deprecated EARTH(1, "e") { @Override public void run() { new Object() {}; } },
  MARS(new int[] {1}) {},
  VENUS(() -> { Object o = new Object() {}; }),
  PLUTO;

  private final Object o;
  Planet(Object... o) { this.o = o; }
  @Override public void run() {}
  @Override public void close() {}
}

record Point(int x, @Mark2 int... rest) implements Comparable<Point> {
  static int count;
  Point { if (x < 0) throw new IllegalArgumentException(); }
  Point(String s) { this(s.length()); }
  record Inner<T>(T t, List<T> ts) { Inner { } static Inner<?> of() { return new Inner<>(null, null); } }
  @Override public int compareTo(Point o) { return 0; }
}

record Nothing() {}

class Records { int record; Records record(Records record) { return record; } }
class Words {
  int sealed, permits, var, yield, module, open, with, to, exports, when, non, opens, requires, transitive, uses, provides;
  void when(int var) { when(var); this.var = non - sealed; module: for (;;) break module; }
}
