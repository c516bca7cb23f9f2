package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three forms in which the source lets a finding pass. */
class SuppressionTest {
  @TempDir Path root;

  @Test
  void aJavaComment() {
    java("// ssot:allow singleton because the till has one drawer\n");

    assertPassed(1);
  }

  @Test
  void aJavaAnnotation() {
    java("@SuppressWarnings(\"ssot:singleton because the till has one drawer\")\n");

    assertPassed(1);
  }

  @Test
  void aJavaAnnotationAmongOthers() {
    java("@SuppressWarnings({\"unchecked\", \"ssot:singleton because of the drawer\"})\n");

    assertPassed(1);
  }

  @Test
  void aPythonComment() {
    new Trees(root)
        .with(
            "shop/till.py",
            """
            class Till:
                def __init__(self):
                    self.total = 0

                def add(self, cents):
                    self.total += cents


            till = Till()  # ssot:allow singleton because the till has one drawer
            """);

    assertPassed(1);
  }

  @Test
  void withoutAReasonItLetsNothingPassAndIsAMistake() {
    for (String request :
        new String[] {"// ssot:allow singleton\n", "@SuppressWarnings(\"ssot:singleton\")\n"}) {
      java(request);

      String out = json();
      assertTrue(!out.contains("\"status\": \"suppressed\""), out);
      assertEquals(1, count("\"kind\": \"unreasoned-suppression\"", out), out);
    }
  }

  @Test
  void whatMatchesNothingIsReported() {
    new Trees(root)
        .with(
            "shop/Cart.java",
            """
            package shop;

            @SuppressWarnings("ssot:singleton because it was one")
            class Cart {}
            """)
        .with("shop/cart.py", "# ssot:allow singleton because it was one\nRATE = 3\n");

    assertEquals(2, count("\"kind\": \"unused-suppression\"", json()));
  }

  private void java(String request) {
    new Trees(root)
        .with(
            "billing/Ledger.java",
            Trees.SINGLETON.replace("public class Ledger", request + "public class Ledger"));
  }

  private void assertPassed(int findings) {
    String out = json();
    assertEquals(
        findings, count("\"status\": \"suppressed\",\\s+\"because\": \".+ drawer\"", out), out);
    assertEquals(0, count("\"kind\": \"(unused|unreasoned)-suppression\"", out), out);
  }

  private String json() {
    Use use = Use.of("scan", root, "--format", "json");
    assertEquals(ExitCode.PASSED, use.code(), use.err());
    return use.out();
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
