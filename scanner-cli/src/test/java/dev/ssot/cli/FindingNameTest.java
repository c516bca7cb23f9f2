package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssot.codebase.Scope;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingNameTest {
  private static final Finding ONE = finding("1f3a09bc00000000", "a/One.java");
  private static final Finding OTHER = finding("1f3a09bd00000000", "a/\u001b[2JOther.java");
  private static final List<Finding> BOTH = List.of(ONE, OTHER);

  @Test
  void fourHexDigitsOrMoreNameAFinding() {
    assertEquals(Optional.of(new FindingName("1f3a")), FindingName.of("1F3A"));
    assertEquals(Optional.empty(), FindingName.of("1f3"));
    assertEquals(Optional.empty(), FindingName.of("singleton"));
    assertEquals(Optional.empty(), FindingName.of("1f3a09bc1f3a09bc1"));
  }

  @Test
  void asManyDigitsAsTellItApartAreEnough() {
    assertEquals(ONE, new FindingName("1f3a09bc").in(BOTH));
    assertEquals(OTHER, new FindingName(OTHER.fingerprint()).in(BOTH));
  }

  @Test
  void anUnknownNameSaysSo() {
    assertEquals(
        "dead: none of the 2 findings begins so; 'ssot scan --all --info' lists them",
        refusal("dead"));
  }

  @Test
  void anAmbiguousNameListsWhatItCouldMean() {
    assertEquals(
        """
        1f3a: 2 findings begin so; give more digits
          1f3a09bc00000000  singleton  a/One.java:4
          1f3a09bd00000000  singleton  a/?[2JOther.java:4""",
        refusal("1f3a").replace("\r\n", "\n"));
  }

  private static String refusal(String digits) {
    return assertThrows(UserError.class, () -> new FindingName(digits).in(BOTH)).getMessage();
  }

  private static Finding finding(String fingerprint, String path) {
    return new Finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        "a.One.INSTANCE",
        Optional.empty(),
        "",
        fingerprint,
        "",
        "",
        path,
        new Span(4, 1, 4, 9),
        Scope.PRODUCTION,
        false,
        "keeps its only instance",
        List.of(),
        Optional.empty(),
        List.of(),
        Finding.Status.OPEN,
        Optional.empty());
  }
}
