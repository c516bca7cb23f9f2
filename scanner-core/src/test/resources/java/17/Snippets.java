package samples;
class Snippets { void m(int... a) { 
  for (int i[] = {1}, j = 0; ; ) ;
} 
 <T extends Object & Comparable<? super T>> Snippets() {}
 int x = 0x1p3 > 1 ? (x) -> 1 : 2;
 Object o = (Runnable & java.io.Serializable) () -> {};
 int[] @A [] f;
 void m(@A int @B ... x) {}
 java.lang.@A String s;
 Object p = new int @A [3] @B [];
 Object q = (@A String) null;
 void n() throws @A Exception { try { } catch (@A final Exception e) {} }
 Object r = @A String::new;
 class X extends @A Object implements @B Runnable { }
 <@A T> void g() {}
 List<@A ? extends @B Object> l;
 boolean b = o instanceof @A String;
 boolean b2 = o instanceof @A final String st;
 Object lam = (var x, var y) -> x;
 Object lam2 = (@A var x) -> { };
 Object sw = switch (1) { case 1: { yield 1; } default: yield new int[]{1}[0]; };
 String y = "a" + switch (1) { default -> "b"; } + "c";
 Object arr = new int[]{1,2}[0];
 Object arr2 = new String[][]{{"a"}}[0][0].length();
 Object cl = new Object() {}.getClass();
 Object c3 = int[].class.getName();
 Object c4 = Outer.Inner[].class;
 Object mr = Outer.Inner<String>[]::new;
 Object mr2 = super::<String>foo;
 Object mr3 = foo()::bar;
 Object mr4 = "abc"::length;
 Object mr5 = new Foo()::bar;
 Object mr6 = (cond ? a : b)::foo;
 Object mr7 = a[0]::foo;
 Object mr8 = int[]::clone;
 Object mr9 = List<String>.Inner::new;
 void rec() { Snippets.this.x = 1; Snippets.super.toString(); }
 void a1() { int yield = 1; }
 void lab() { a: b: for (;;) { continue a; } }
 void sy() { switch (x) { } }
 void tr() { try (this.r; r2) {} }
 static { { } ; }
 char ch = '\uuu0041'; char c5 = '\377'; String es = "\s\0\t";
 long lo = 1_000L + 0xFFFF_FFFFL + 0B1; double d = .5 + 1.e3 + 0x.8p1 + 1d + 1f;
 @A @B(1) @C(a = 1, b = {1, 2,}) @D({}) @E(@F) @G(x = @H(1)) public final int z = 1;
 int i1 = a < b ? c : d; boolean g1 = a < b && c > d; Object g2 = foo(a < b, c > d);
 Object cast = (A<B>) c; Object cast2 = (a) + b; Object cast3 = (int) +b; Object cast4 = (A[]) c; Object cast5= (A) (b); Object cast6 = (A) !b;
 Object l3 = (A) () -> 1; Object l4 = (A) x -> 1;
 Object ge = a.<B, C>d(); 
 Object in = new A().new B().new C(); Object in2 = a.b.new C(); Object in3 = a().new C() { };
 Object te = a ? b -> c : d -> e;
 Object par = (((a)));
}
