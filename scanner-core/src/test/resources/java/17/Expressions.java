package samples;

import java.util.*;
import java.util.function.*;

class Expressions {
  class B { class C { <T> C(T t) {} } B() {} }
  static class G<T> { class H<U> {} <X> G() {} static <Y> Y make() { return null; } }

  Object field = new ArrayList<Map<String, List<? extends int[]>>>(10) {{ add(null); }};
  int[][] arrays = {{1}, {}, new int[] {2, 3,},}, more[] = new int[3][][];
  Runnable[] runners = {() -> {}, new Runnable() { public void run() { new Thread(this); } }, this::go};

  void go() {
    Expressions a = this;
    B b = a.new B();
    B.C c = a.new B().new <String>C("x") {};
    G<String>.H<Integer> h = new G<String>().new H<Integer>();
    Object g = new <Integer>G<String>();
    Supplier<List<String>> s = ArrayList<String>::new;
    IntFunction<int[]> f = int[]::new;
    Function<Integer, List<String>[]> lists = List[]::new;
    Runnable r = Expressions.super::hashCode;
    Runnable r2 = (Runnable & java.io.Serializable) () -> new Object();
    Supplier<Object> r3 = (Supplier<Object>) this::toString;
    G.<String>make().length();
    this.<String>generic("a").<Integer>generic(1);
    Expressions.this.go();
    Expressions.super.toString();
    super.toString();
    new Expressions().field.hashCode();
    int i = (int) (long) +1 - -1 + ~(byte) 2;
    i = i++ + ++i >>> 2 >> 1 << 3;
    boolean less = i < i && i > i || i >= i == true;
    Object o = less ? i > 2 ? new Object() : new String("b") : (Object) new StringBuilder();
    String text = """
        Hello "world" \
        joined \""" still
        """ + "a" + 'c' + '\'' + "\\" + "\"" + 1e-3f + 0x1.8p-2 + 0b1_0 + 017L;
    Class<?>[] classes = {int.class, String[].class, java.util.Map.Entry.class, void.class};
    a.field = a.arrays[0][i] = new Integer[] {new Integer(1)}.length;
    for (int x = 0, y = new Random().nextInt(); x < y; x++, y--) label: { break label; }
    for (final var e : new ArrayList<>(List.of(1))) continue;
    do { } while (new Object() == null);
    synchronized (new Object()) { assert true : new Error(); }
    try (var in = new java.io.StringReader(""); in; Scanner z = new Scanner(in)) {
      throw new Exception();
    } catch (final IllegalStateException | IllegalArgumentException e) {
      new RuntimeException(e);
    } catch (Exception e) {
    } finally {
      ((Runnable) () -> new Object()).run();
    }
    switch (i) { case 1: case 2: new Object(); break; default: }
    int v = switch (i) { case 1, 2 -> new Random().nextInt(); case 3 -> { yield 3; } default -> throw new Error(); };
    yield(1);
    var w = switch (i) { default: yield (1); };
    BiFunction<Integer, Integer, Integer> add = (x, y) -> x + y;
    BiFunction<Integer, Integer, Integer> typed = (final int x, @Deprecated int y) -> { return x; };
    Function<Integer, Function<Integer, Integer>> curried = x -> y -> x;
    if (o instanceof String t && !t.isEmpty()) t.length(); else if (o instanceof final Integer n) n.intValue();
    if (!(o instanceof int[] ints)) return;
    List<@Deprecated String> @Deprecated [] annotated = null;
    java.util.@Deprecated List<?> q = new java.util.@Deprecated ArrayList<@Deprecated String>();
    Object lambda = (Function<String, ?>) (String @Deprecated ... x) -> x;
    int \u0061bc = 1;
    class Local<T> { class In {} T t = (T) new Object() { In in = new In(); }; }
    record LocalRecord(int x) { static int y = new Local<>() {}.hashCode(); }
    interface LocalInterface { Object o = new Object() {}; }
    new Object() { void m() { new Object() {}; } Object x = new Object() {}; }.m();
    abstract class Local2 { abstract void m(); { new Local<String>(); } }
    if (a.<Boolean>generic(true)) ;
    ;
  }

  void yield(int x) { this.yield(x); }
  <T> T generic(T t) { return t; }
  int old(int a[], String... b)[] { return null; }
  Expressions() { this(1); }
  Expressions(int i) { super(); new Runnable() { public void run() {} }; }
  class Sub extends B { Sub(Expressions e) { e.super(); } }
  class Sub2 extends B { Sub2() { new Expressions().super(); } }
  static int recursion(int... n) { return n.length == 0 ? 0 : recursion(Arrays.copyOf(n, 1)) + ((IntSupplier) () -> 1).getAsInt(); }
}
