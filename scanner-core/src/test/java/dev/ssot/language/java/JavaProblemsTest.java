package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Import;
import dev.ssot.facts.Problem;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of Java that cannot be read whole, and whose fault it is. */
class JavaProblemsTest {
  private final JavaLanguage java = new JavaLanguage();

  @Test
  void whatTheLibraryDoesNotKnowIsItsGap() {
    assertEquals(
        List.of(Problem.Kind.UNSUPPORTED), kinds("class A {\n void m() {\n enum E { X }\n }\n}\n"));
    assertEquals(
        List.of(Problem.Kind.UNSUPPORTED),
        kinds("class A { boolean m(Object o) { return o instanceof int i; } }"));
    assertEquals(List.of(Problem.Kind.SYNTAX), kinds("enum E {\n enum F { { }\n}\n"));
  }

  @Test
  void theFirstSideOfAConflictIsRead() {
    Parsed parsed =
        parse(
            """
            import a.A;
            <<<<<<< HEAD
            import b.B;
            =======
            import c.C;
            >>>>>>> 93a151c
            class D {}
            """);
    assertEquals(
        List.of(new Problem(Problem.Kind.CONFLICT_MARKER, 2, 1, "merge conflict: `<<<<<<< HEAD`")),
        parsed.problems());
    assertEquals(
        List.of("a.A", "b.B"), parsed.facts().imports().stream().map(Import::target).toList());
    assertEquals(
        List.of(7),
        parsed.facts().types().stream().map(TypeDeclaration::span).map(s -> s.line()).toList());
  }

  @Test
  void longListsOfWhatWasExpectedAreLeftOut() {
    assertEquals(
        "found `{`, expected `;`", parse("package ${package};").problems().get(0).message());
  }

  @Test
  void aStrayCharacterIsToldWhereItStands() {
    Problem problem = parse("class A {\n  int #;\n}\n").problems().get(0);
    assertEquals(List.of(2, 7), List.of(problem.line(), problem.column()));
  }

  private List<Problem.Kind> kinds(String source) {
    return parse(source).problems().stream().map(Problem::kind).distinct().toList();
  }

  private Parsed parse(String source) {
    return java.parse(source.getBytes(StandardCharsets.UTF_8));
  }
}
