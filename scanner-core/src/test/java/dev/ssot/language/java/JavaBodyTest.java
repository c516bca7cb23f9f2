package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Body;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Write;
import dev.ssot.facts.Write.Guard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a function does: its counts, results, assignments and shape. */
class JavaBodyTest {
  @Test
  void statementsBranchesAndCallsAreCountedBlocksAreNot() {
    Body body = body("int m() { if (a) { b(); } else c = d ? 1 : 2; for (;;) { new C(e()); } }");
    assertEquals(5, body.statements());
    assertEquals(3, body.branches());
    assertEquals(3, body.calls());
  }

  @Test
  void casesAndHandlersAreBranches() {
    Body body =
        body("void m() { try { switch (a) { case 1: case 2: default: } } catch (E e) { } }");
    assertEquals(4, body.branches());
  }

  @Test
  void anAnonymousTypesMethodsCountForThemselves() {
    Facts facts =
        Read.facts("class A { void m() { run(new R() { public void run() { a(); b(); } }); } }");
    assertEquals(List.of("A.m", "A.$1.run"), names(facts.functions()));
    assertEquals(1, facts.functions().get(0).body().statements());
    assertEquals(2, facts.functions().get(1).body().statements());
  }

  @Test
  void anAbstractMethodHasNoBody() {
    assertEquals(Body.NONE, body("abstract void m();"));
  }

  @Test
  void returnedValuesAreToldByTheirOutermostForm() {
    assertEquals("CREATION B", returned("return (A) (new B());"));
    assertEquals("CALL C.of", returned("return C.of(1);"));
    assertEquals("CALL ", returned("return a().b();"));
    assertEquals("PARAMETER p", returned("return p;"));
    assertEquals("LOCAL l", returned("int l = 1; return l;"));
    assertEquals("NAME field", returned("return field;"));
    assertEquals("NAME this.p", returned("return this.p;"));
    assertEquals("SELF this", returned("return this;"));
    assertEquals("NULL null", returned("return null;"));
    assertEquals("LITERAL \"a\"", returned("return \"a\";"));
    assertEquals("COLLECTION ", returned("return new int[] {1};"));
    assertEquals("LAMBDA ", returned("return x -> x;"));
    assertEquals("LAMBDA ", returned("return A::m;"));
    assertEquals("OTHER ", returned("return p + 1;"));
    assertEquals("NONE ", returned("return;"));
  }

  @Test
  void whatALambdaReturnsIsNotReturned() {
    assertEquals("LOCAL f", returned("F f = () -> { return 1; }; return f;"));
  }

  @Test
  void aLocalNameEndsWithItsBlock() {
    assertEquals("NAME field", returned("{ int field = 1; } return field;"));
    assertEquals("NAME x", returned("for (int x = 0; ; ) {} return x;"));
  }

  @Test
  void aResultMadeOfLiteralsAloneIsSeenThroughLocalsAndArithmetic() {
    assertTrue(
        body("double m() { int a = 7; int b = a + 1; return 100.0 * a / b; }").onlyLiterals());
    assertTrue(body("int m() { log.info(x); return -1; }").onlyLiterals());
    assertFalse(body("int m() { int a = 7; a += count(); return a; }").onlyLiterals());
    assertFalse(body("int m() { if (x) return 1; return 2; }").onlyLiterals());
    assertFalse(body("int m() { return SIZE; }").onlyLiterals());
    assertFalse(body("int m(int p) { return p * 2; }").onlyLiterals());
    assertFalse(body("void m() { int a = 7; }").onlyLiterals());
    assertFalse(body("Object m() { return null; }").onlyLiterals());
  }

  @Test
  void assignmentsTellTheirReceiverAndLocalsAreLeftOut() {
    Body body =
        body(
            """
            void m(A p) {
              int local = 1;
              local = 2;
              field = p;
              this.own = null;
              A.shared = new A();
              Other.theirs++;
              p.x += 1;
              make().lost = 3;
            }
            """);
    assertEquals(
        List.of(
            ".field PARAMETER",
            "this.own NULL",
            "class.shared CREATION",
            "Other.theirs OTHER",
            "p.x OTHER"),
        body.writes().stream()
            .map(w -> w.receiver() + "." + w.name() + " " + w.value().kind())
            .toList());
  }

  @Test
  void aFieldThatIsFilledOnFirstUseIsWrittenUnderATest() {
    assertEquals(Guard.ABSENT, guard("if (x == null) { x = new X(); } return x;"));
    assertEquals(Guard.ABSENT, guard("if (null == this.x && ready) this.x = new X();"));
    assertEquals(Guard.ABSENT, guard("if (x != null) return x; x = new X(); return x;"));
    assertEquals(Guard.ABSENT, guard("if (x != null) { a(); } else { x = new X(); }"));
    assertEquals(Guard.ABSENT, guard("return x != null ? x : (x = new X());"));
    assertEquals(Guard.ABSENT, guard("if (!x) { x = true; load(); }"));
    assertEquals(Guard.ABSENT, guard("while (x == null) x = find();"));
    assertEquals(
        Guard.ABSENT, guard("X l = x; if (l == null) { l = new X(); A.x = l; } return l;"));
    assertEquals(Guard.ABSENT, guard("if (Objects.isNull(x)) x = new X();"));
  }

  @Test
  void whatMayBePresentIsNotFilledOnFirstUse() {
    assertEquals(Guard.NONE, guard("x = new X(); return x;"));
    assertEquals(Guard.NONE, guard("if (x != null) { x = new X(); }"));
    assertEquals(Guard.NONE, guard("if (x == null || stale) x = new X();"));
    assertEquals(Guard.NONE, guard("if (y == null) x = new X();"));
    assertEquals(Guard.NONE, guard("if (x == null) { a(); } x = new X();"));
    assertEquals(Guard.NONE, guard("if (x == null) run(() -> { x = new X(); });"));
    assertEquals(Guard.NONE, guard("{ X x = find(); if (x == null) return; } x = new X();"));
  }

  @Test
  void whatWasJustAssignedIsNoLongerAbsent() {
    Body body = body("X get() { if (x == null) { x = new X(); x = wrap(x); } }");
    assertEquals(
        List.of(Guard.ABSENT, Guard.NONE), body.writes().stream().map(Write::guard).toList());
  }

  @Test
  void locksAreTold() {
    assertEquals(Guard.LOCKED, guard("synchronized (this) { x = new X(); }"));
    assertEquals(Guard.LOCKED, guard("lock.lock(); try { x = null; } finally { lock.unlock(); }"));
    assertEquals(
        Guard.LOCKED_ABSENT, guard("synchronized (A.class) { if (x == null) x = new X(); }"));
    assertEquals(
        Guard.LOCKED_ABSENT,
        guard("lock.lock(); try { if (x == null) x = y; } finally { lock.unlock(); }"));
    assertEquals(
        Guard.NONE, guard("lock.lock(); try { a(); } finally { lock.unlock(); } x = new X();"));
  }

  @Test
  void aSynchronizedMethodIsLockedFromItsStart() {
    Body body = body("synchronized X get() { if (x == null) x = new X(); return x; }");
    assertEquals(Guard.LOCKED_ABSENT, body.writes().get(0).guard());
  }

  @Test
  void aDoubleCheckedFieldIsTestedOutsideAndInsideTheLock() {
    assertEquals(
        Guard.DOUBLE_CHECKED,
        guard("if (x == null) { synchronized (A.class) { if (x == null) x = new X(); } }"));
    assertEquals(
        Guard.DOUBLE_CHECKED,
        guard(
            """
            X local = x;
            if (local == null) {
              synchronized (this) {
                local = A.x;
                if (local == null) { A.x = local = new X(); }
              }
            }
            return local;
            """));
    assertEquals(
        Guard.DOUBLE_CHECKED,
        guard("if (x != null) return x; synchronized (o) { if (x == null) x = new X(); }"));
  }

  @Test
  void aTestOutsideTheLockAloneDoesNotHelp() {
    assertEquals(Guard.ABSENT, guard("if (x == null) { synchronized (A.class) { x = new X(); } }"));
  }

  @Test
  void equalBodiesHaveEqualShapesWhateverTheirLocalsAreCalled() {
    long shape = body("int a(int left) { int sum = left + 1; return sum; } // one").shape();
    assertEquals(shape, body("int b(int r) {\n  int total = r + 1;\n  return total;\n}").shape());
    assertNotEquals(shape, body("int b(int r) { int total = r + 2; return total; }").shape());
    assertNotEquals(shape, body("int b(int r) { int total = r + 1; return r; }").shape());
    assertNotEquals(shape, body("int b(int r) { int total = r + 1; return total(); }").shape());
  }

  private static Body body(String member) {
    return Read.facts("class A { " + member + "\n}").functions().get(0).body();
  }

  private static String returned(String statements) {
    Body body = body("Object m(Object p) { " + statements + " }");
    assertEquals(1, body.returns().size());
    return body.returns().get(0).kind() + " " + body.returns().get(0).text();
  }

  private static Guard guard(String statements) {
    List<Write> writes = body("X get() { " + statements + " }").writes();
    assertEquals(1, writes.size());
    return writes.get(0).guard();
  }

  private static List<String> names(List<Function> functions) {
    return functions.stream().map(Function::qualifiedName).toList();
  }
}
