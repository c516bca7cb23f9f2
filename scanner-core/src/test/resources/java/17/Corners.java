package samples;

class D { 
 record R<T extends Number>(@A int... x) implements I<T> { public R { } static int q; }
 enum E { A; static { } E() {} }
 enum F { @Deprecated A { }, B(1) { int x; }, ; }
 enum G implements X { ; void m() {} }
 interface I2 { private static void m() {} default void n() {} int X = 1; class C {} record R() {} enum E {} @interface N {} }
 void m() { final class L {} @Deprecated class L2 {} record R2() {} interface I3 {} }
 abstract sealed interface S1 permits A, B {} non-sealed interface S2 extends S1 {}
 int a, b[], c = 1, d[] = {1};
 void f(int a[], final String... b) {}
 Object sealed() { return sealed(); } int permits; void record() { record(); record = 1; int record = 2; }
 void w() { var var = 1; open = 1; with(to); when = 2; permits(); record.foo(); sealed.foo(); this.yield = 2; }
 class Var<var2> {}
 @Override public <T> @A T foo() { return null; }
 public @A <T> T foo2() { return null; }
 String t = """
   a""" + """
   b\"""\
   """.length();
 void sw2() { int x = switch (y) { case 1 -> 1; default -> { if (a) yield 1; else yield 2; } }; for(;;) break; }
 void sw3() { switch (a) { case B: case C: default: case D: foo(); } }
; int z;;
}
class D2<T> extends D.E<T>.F<T> implements I, J<K<L<M>>> { }
;
@interface AA { int a() default 1; String[] b() default {}; AA c() default @AA; Class<?> d(); enum X { A } int Y = 1; class Z {} }
