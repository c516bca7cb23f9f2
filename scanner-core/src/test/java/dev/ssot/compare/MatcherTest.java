package dev.ssot.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Scope;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings are written as subject, path and text of the line. */
class MatcherTest {
  private static final Moves NONE = Moves.unknown(path -> true);

  @Test
  void equalFindingsAreOneDefect() {
    Matching matching = match(List.of(at("Ledger", "A", "x")), List.of(at("Ledger", "A", "x")));

    assertEquals(List.of("Ledger A x = Ledger A x"), pairs(matching));
  }

  @Test
  void anotherLineOfTheSameSubjectIsTheSameDefect() {
    Matching matching = match(List.of(at("Ledger", "A", "x")), List.of(at("Ledger", "B", "y")));

    assertEquals(List.of("Ledger A x = Ledger B y"), pairs(matching));
  }

  @Test
  void theFirstOfThreeEqualsIsMendedAndTheOthersStayWhoTheyAre() {
    Matching matching =
        match(
            List.of(at("f", "A", "1"), at("f", "A", "2"), at("f", "A", "3")),
            List.of(at("f", "A", "2"), at("f", "A", "3")));

    assertEquals(List.of("f A 2 = f A 2", "f A 3 = f A 3"), pairs(matching));
    assertEquals(List.of("f A 1"), words(matching.gone()));
    assertEquals(List.of(), matching.added());
  }

  @Test
  void aFourthEqualIsNewAndNoneOfTheOthers() {
    Matching matching =
        match(
            List.of(at("f", "A", "x"), at("f", "B", "y")),
            List.of(at("f", "A", "x"), at("f", "A2", "z"), at("f", "B", "y")));

    assertEquals(List.of("f A2 z"), words(matching.added()));
    assertEquals(List.of(), matching.gone());
  }

  @Test
  void aSwapShowsOnBothSides() {
    Matching matching = match(List.of(at("Old", "A", "x")), List.of(at("New", "A", "y")));

    assertEquals(List.of("New A y"), words(matching.added()));
    assertEquals(List.of("Old A x"), words(matching.gone()));
  }

  @Test
  void anotherSubjectOnTheSameLineIsTheSameDefect() {
    Matching matching = match(List.of(at("f -> X", "A", "x")), List.of(at("g -> X", "A", "x")));

    assertEquals(List.of("f -> X A x = g -> X A x"), pairs(matching));
  }

  @Test
  void whereTwoLinesReadAlikeNothingIsGuessed() {
    Matching matching =
        match(
            List.of(at("f", "A", "x"), at("g", "A", "x")),
            List.of(at("h", "A", "x"), at("i", "A", "x")));

    assertEquals(List.of(), matching.pairs());
  }

  @Test
  void anEmptyLineIsNoEvidence() {
    String blank = "e3b0c44298fc1c14";

    Matching matching = match(List.of(at("f", "A", blank)), List.of(at("g", "A", blank)));

    assertEquals(List.of(), matching.pairs());
  }

  @Test
  void theSameLineInAnotherFileIsAnotherDefectWhileTheFirstFileIsThere() {
    Matching matching = match(List.of(at("f", "A", "x")), List.of(at("g", "B", "x")));

    assertEquals(List.of(), matching.pairs());
  }

  @Test
  void theSameLineInANewFileIsTheSameDefectOnceTheFirstFileIsGone() {
    Moves moves = new Moves(Map.of(), Map.of(), Set.of(), "B"::equals, "A"::equals);

    Matching matching =
        Matcher.match(List.of(at("f", "A", "x")), List.of(at("g", "B", "x")), moves);

    assertEquals(List.of("f A x = g B x"), pairs(matching));
  }

  @Test
  void renamedThingsKeepTheirDefects() {
    Moves moves =
        new Moves(
            Map.of("app/a.py", "app/b.py"),
            Map.of("app.a", "app.b", "app.a.Old", "app.b.New"),
            Set.of(),
            path -> true,
            path -> true);

    Matching matching =
        Matcher.match(
            List.of(
                at("app.a.Old.field", "app/a.py", "1"),
                at("other -> app.a.Kept", "other.py", "2"),
                at("app/a.py", "app/a.py", "3"),
                at("app.about", "about.py", "4")),
            List.of(
                at("app.b.New.field", "app/b.py", "5"),
                at("other -> app.b.Kept", "other.py", "6"),
                at("app/b.py", "app/b.py", "7"),
                at("app.bbout", "about.py", "8")),
            moves);

    assertEquals(3, matching.pairs().size());
    assertEquals(List.of("app.about about.py 4"), words(matching.gone()));
  }

  /** Whatever the order and the changes: nothing is lost and nothing is counted twice. */
  @Test
  void everyFindingIsInJustOnePlace() {
    for (int seed = 0; seed < 300; seed++) {
      List<Finding> before = random(new Random(seed));
      List<Finding> now = random(new Random(1_000 + seed / 2));

      Matching matching = match(before, now);

      assertEquals(before.size(), matching.pairs().size() + matching.gone().size());
      assertEquals(now.size(), matching.pairs().size() + matching.added().size());
      assertEquals(before.size(), match(before, before).pairs().size());
    }
  }

  private static List<Finding> random(Random random) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      findings.add(at("s" + random.nextInt(5), "p" + random.nextInt(3), "t" + random.nextInt(4)));
    }
    return findings;
  }

  private static Matching match(List<Finding> before, List<Finding> now) {
    return Matcher.match(before, now, NONE);
  }

  private static List<String> pairs(Matching matching) {
    return matching.pairs().stream()
        .map(pair -> words(pair.before()) + " = " + words(pair.now()))
        .toList();
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(MatcherTest::words).toList();
  }

  private static String words(Finding finding) {
    return String.join(" ", finding.subject(), finding.path(), finding.snippetHash());
  }

  private static Finding at(String subject, String path, String text) {
    return new Finding(
        "singleton",
        "lazy",
        Level.WARNING,
        Certainty.CERTAIN,
        subject,
        Optional.empty(),
        "",
        subject,
        text,
        "",
        path,
        new Span(1, 1, 1, 1),
        Scope.PRODUCTION,
        false,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        Finding.Status.OPEN,
        Optional.empty());
  }
}
