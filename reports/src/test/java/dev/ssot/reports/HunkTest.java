package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import dev.ssot.rule.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fix makes of lines. */
class HunkTest {
  private static final String TWO = "import a.A; import b.B;  // both";

  @Test
  void changesOfOneLineAreMadeTogether() {
    Report.Edit first = edit("A.java", 3, 1, 3, 11, "import x.A;").in(List.of(TWO));
    Report.Edit second = edit("A.java", 3, 13, 3, 23, "import x.y.B;").in(List.of(TWO));

    assertEquals(
        List.of(
            new Hunk("A.java", 3, 3, List.of(TWO), List.of("import x.A; import x.y.B;  // both"))),
        hunks(second, first));
  }

  @Test
  void changesThatOverlapInALineAreOne() {
    Report.Edit first =
        edit("a.py", 1, 1, 2, 1, "from x import a").in(List.of("from b import (", ") ; c()"));
    Report.Edit second = edit("a.py", 2, 5, 2, 7, "d()").in(List.of(") ; c()"));

    assertEquals(
        List.of(
            new Hunk(
                "a.py",
                1,
                2,
                List.of("from b import (", ") ; c()"),
                List.of("from x import a ; d()"))),
        hunks(first, second));
  }

  @Test
  void filesAreApartAndInTheirOrder() {
    Report.Edit later = edit("B.java", 1, 1, 1, 1, "y").in(List.of("x"));
    Report.Edit sooner = edit("A.java", 9, 1, 9, 1, "y").in(List.of("x"));

    assertEquals(
        List.of("A.java", "B.java"), hunks(later, sooner).stream().map(Hunk::path).toList());
  }

  @Test
  void whatIsOnlyTakenAwayAddsNoLine() {
    Report.Edit edit = edit("A.java", 1, 1, 1, 11, "").in(List.of("import a.A;"));

    assertEquals(List.of(), hunks(edit).get(0).added());
  }

  @Test
  void ofUnknownLinesOnlyTheNewTextIsTold() {
    Report.Edit known = edit("A.java", 1, 1, 2, 3, "x").in(List.of("one", "two"));
    Report.Edit unknown = edit("A.java", 2, 4, 60, 3, "y");

    assertEquals(
        List.of(new Hunk("A.java", 1, 60, List.of(), List.of("x", "y"))), hunks(known, unknown));
  }

  private static List<Hunk> hunks(Report.Edit... edits) {
    return Hunk.of(new Report.Fix("mend it", List.of(edits)));
  }

  private static Report.Edit edit(
      String path, int line, int column, int endLine, int endColumn, String replacement) {
    Place place =
        new Unit(path, "java", "", Scope.PRODUCTION, Facts.NONE, List.of())
            .at(new Span(line, column, endLine, endColumn));
    return new Report.Edit(place, replacement);
  }
}
