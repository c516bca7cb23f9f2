package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CPython accepts is accepted; what would exhaust the stack is refused, always alike. */
class LimitsTest {
  @Test
  void twoHundredBracketsAreAccepted() {
    for (String pair : List.of("()", "[]", "{}")) {
      String open = pair.substring(0, 1);
      String close = pair.substring(1);
      String inner = open.equals("{") ? "" : "1";
      String nested = open.equals("{") ? "{1:" : open;
      assertEquals(
          List.of(),
          Python.parse(
                  "x = "
                      + nested.repeat(200)
                      + inner
                      + (inner.isEmpty() ? "1" : "")
                      + close.repeat(200)
                      + "\n")
              .problems());
    }
    assertEquals(
        "too many nested parentheses",
        Python.problem("x = " + "(".repeat(201) + "1" + ")".repeat(201) + "\n").message());
  }

  @Test
  void ninetyNineIndentationsAreAccepted() {
    assertEquals(List.of(), Python.parse(indented(99)).problems());
    assertEquals("too many levels of indentation", Python.problem(indented(100)).message());
  }

  private static String indented(int levels) {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      source.append(" ".repeat(i)).append("if x:\n");
    }
    return source.append(" ".repeat(levels)).append("pass\n").toString();
  }

  @Test
  void longChainsDoNotRecurse() {
    for (String link :
        List.of(
            " + 1", " and 1", " < 1", " if 1 else 2", ".a", ".a()", "[0]", "()", " ** 1", " 'x'")) {
      String start = link.equals(" 'x'") ? "'x'" : "a";
      assertEquals(
          List.of(), Python.parse("x = " + start + link.repeat(50_000) + "\n").problems(), link);
    }
    assertEquals(
        List.of(), Python.parse("if 1: pass\n" + "elif 2: pass\n".repeat(20_000)).problems());
    assertEquals(List.of(), Python.parse("x = " + "not ".repeat(50_000) + "1\n").problems());
  }

  @Test
  void deepNestingIsAbandoned() {
    Problem problem = Python.problem("x = " + "lambda: ".repeat(5_000) + "1\n");
    assertEquals(Problem.Kind.ABANDONED, problem.kind());
  }
}
