package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
  @Test
  void aMistakeHasLineColumnAndMessage() {
    assertEquals(
        new Problem(
            Problem.Kind.SYNTAX,
            2,
            9,
            "invalid syntax: expected an expression, found the end of the line"),
        Python.problem("import a\nx = 1 + \nimport b\n"));
  }

  @Test
  void whatStandsBeforeAndAfterIsKept() {
    assertEquals(List.of("a", "b"), imports("import a\nx = = 1\nimport b\n"));
    assertEquals(List.of("a", "b"), imports("import a; x = = 1\nimport b\n"));
  }

  @Test
  void anOpenBracketEndsWhereAStatementMustBegin() {
    assertEquals(List.of("b", "c"), imports("x = f(1,\nimport b\nimport c\n"));
    assertEquals(
        List.of("A.f", "A.g"),
        functions(
            """
            class A:
                def f(self):
                    x = [1,
                    y = 2
                def g(self): pass
            """));
  }

  @Test
  void aBrokenHeaderKeepsItsBlockAndItsClass() {
    assertEquals(
        List.of("A.f", "A.g"),
        functions(
            """
            class A(B, :
                def f(self x):
                    pass
                if x
                    def g(self): pass
            """));
  }

  @Test
  void aBrokenClauseKeepsTheBlocksBefore() {
    assertEquals(
        List.of("a", "b", "c"),
        imports(
            """
            try:
                import a
            except X Y:
                import b
            import c
            """));
  }

  @Test
  void aBrokenCaseKeepsTheOthers() {
    assertEquals(
        List.of("A.f", "A.g", "A.h"),
        functions(
            """
            class A:
                match x:
                    case 1 2:
                        def f(self): pass
                    case 3
                        def g(self): pass
                    x = = 1
                def h(self): pass
            """));
  }

  @Test
  void aMisindentedLineDoesNotEndItsClass() {
    assertEquals(
        List.of("A.f", "A.g"),
        functions(
            """
            class A:
                def f(self):
                    x = 1
                  y = 2
                def g(self): pass
            """));
  }

  @Test
  void aStringWithoutEndCostsItsLineAlone() {
    assertEquals(List.of("a", "b"), imports("import a\nx = f('\nimport b\n"));
    assertEquals(
        List.of("A.f", "A.g"),
        functions(
            """
            class A:
                def f(self):
                    \"""Says something.
                    return 1
                def g(self):
                    \"""Says more.\"""
            """));
  }

  @Test
  void theFirstSideOfAConflictIsRead() {
    Parsed parsed =
        Python.parse("import a\n<<<<<<< ours\nimport b\n=======\nimport c\n>>>>>>> theirs\n");
    assertEquals(
        List.of(new Problem(Problem.Kind.CONFLICT_MARKER, 2, 1, "merge conflict: `<<<<<<< ours`")),
        parsed.problems());
    assertEquals(List.of("a", "b"), parsed.facts().imports().stream().map(Import::target).toList());
  }

  @Test
  void aConflictInAStringIsOneToo() {
    Problem problem = Python.problem("x = '''\n<<<<<<< ours\n=======\n>>>>>>> theirs\n'''\n");
    assertEquals(Problem.Kind.CONFLICT_MARKER, problem.kind());
  }

  @Test
  void pythonTwoIsRecognised() {
    for (String source :
        List.of(
            "import a\nprint 'x', y\n",
            "exec code in space\n",
            "try: pass\nexcept E, e:\n    f(e)\n",
            "raise E, 'x'\n",
            "x = `y`\n",
            "if a <> b: pass\n",
            "x = ur'y'\n",
            "x = 10L\n",
            "x = 0777\n",
            "def f(a, (b, c)): pass\n")) {
      Problem problem = Python.problem(source);
      assertTrue(problem.message().startsWith("this is Python 2"), () -> source + problem);
    }
  }

  @Test
  void twoExceptionsWithoutBracketsAreNotPythonTwo() {
    Facts facts =
        Python.facts("from zlib import error\ntry: pass\nexcept E, error:\n    f(error)\n");
    assertEquals("3.14", facts.requirements().get(0).version());
  }

  private static List<String> imports(String source) {
    Python.problem(source);
    return Python.parse(source).facts().imports().stream().map(Import::target).toList();
  }

  private static List<String> functions(String source) {
    Python.problem(source);
    return Python.parse(source).facts().functions().stream().map(Function::qualifiedName).toList();
  }
}
