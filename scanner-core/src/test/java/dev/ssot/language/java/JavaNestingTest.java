package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is very long is read whole; what is nested too deeply is left out, and nothing else is. */
class JavaNestingTest {
  private static final long WORKER_STACK = 256L << 20;

  @Test
  void fiveThousandOperandsAreReadWhole() {
    String sum = "\"a\" + new B() + ".repeat(2500) + "new C()";
    Facts facts = Read.facts("class A { String s = " + sum + "; void m() { foo(" + sum + "); } }");
    assertEquals(2 * 2501, facts.creations().size());
  }

  @Test
  void fiveThousandCallsInARowAreReadWhole() {
    Facts facts = Read.facts("class A { void m() { x" + ".a(new B())".repeat(5000) + "; } }");
    assertEquals(5000, facts.creations().size());
    assertEquals(10_000, facts.functions().get(0).body().calls());
  }

  @Test
  void twoThousandAlternativesAreReadWhole() {
    String chain = "if (a) { new B(); } else ".repeat(2000) + "{ }";
    Parsed parsed = onWorker("class A { void m() { " + chain + " } }");
    assertEquals(List.of(), parsed.problems());
    assertEquals(2000, parsed.facts().creations().size());
    assertEquals(2000, parsed.facts().functions().get(0).body().branches());
  }

  @Test
  void nineHundredParenthesesAreReadOnAWorkersStack() {
    Parsed parsed = onWorker("class A { int x = " + nested("(", "new B().c", ")", 900) + "; }");
    assertEquals(List.of(), parsed.problems());
    assertEquals("B", parsed.facts().creations().get(0).type());
  }

  @Test
  void aHundredThousandParenthesesAreLeftOut() {
    Parsed parsed =
        onWorker(
            "class A {\n int x = "
                + nested("(", "1", ")", 100_000)
                + ";\n B m() { return new B(); } }");
    assertEquals(
        List.of("ABANDONED 2:1009 nested too deeply: more than 1000 brackets in one another"),
        Read.problems(parsed));
    assertSound(parsed.facts());
  }

  @Test
  void thirtyLambdasInOneAnotherAreLeftOut() {
    assertLeftOut(nested("run(() -> { ", "", " });", 30));
  }

  @Test
  void thirtyAnonymousTypesInOneAnotherAreLeftOut() {
    assertLeftOut(nested("run(new C<D>() { public void run() { ", "", " }});", 30));
  }

  @Test
  void eightLambdasInOneAnotherAreReadWhole() {
    Facts facts =
        Read.facts(
            "class A { void m() { " + nested("run(() -> { new B(); ", "", " });", 8) + " } }");
    assertEquals(8, facts.creations().size());
  }

  @Test
  void bracesThatAreNeverClosedAreNoTrouble() {
    Parsed parsed = onWorker("class A { void m() { " + "run(() -> { ".repeat(5000));
    assertEquals(Problem.Kind.ABANDONED, parsed.problems().get(0).kind());
    assertEquals("A", parsed.facts().types().get(0).name());
  }

  @Test
  void aStackThatIsTooSmallCostsTheFileAlone() {
    Parsed parsed =
        Read.parsed("class A { int x = " + nested("f(", "1", ")", 990) + "; void m() {} }");
    assertEquals("A", parsed.facts().types().get(0).name());
    assertTrue(
        parsed.problems().stream().allMatch(p -> p.kind() == Problem.Kind.ABANDONED),
        () -> parsed.problems().toString());
  }

  private static void assertLeftOut(String statement) {
    String source = "class A { void n() { " + statement + " }\n B m() { return new B(); } }";
    Parsed parsed = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Read.parsed(source));
    assertEquals(1, parsed.problems().size());
    assertEquals(Problem.Kind.ABANDONED, parsed.problems().get(0).kind());
    assertSound(parsed.facts());
  }

  private static void assertSound(Facts facts) {
    assertTrue(facts.functions().stream().map(Function::qualifiedName).toList().contains("A.m"));
    assertTrue(facts.creations().stream().map(Creation::type).toList().contains("B"));
  }

  private static Parsed onWorker(String source) {
    FutureTask<Parsed> parsed = new FutureTask<>(() -> Read.parsed(source));
    new Thread(null, parsed, "worker", WORKER_STACK).start();
    return assertDoesNotThrow(() -> parsed.get(20, TimeUnit.SECONDS));
  }

  private static String nested(String open, String inside, String close, int depth) {
    return open.repeat(depth) + inside + close.repeat(depth);
  }
}
