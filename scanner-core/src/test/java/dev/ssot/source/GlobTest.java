package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest(name = "{0} matches {1}")
  @CsvSource(
      delimiterString = " : ",
      textBlock =
          """
          *.java          : A.java
          src/*.java      : src/A.java
          src/?.java      : src/A.java
          ?.java          : 😀.java
          **/A.java       : A.java
          **/A.java       : a/b/A.java
          src/**          : src/a/b.py
          src/            : src/a/b.py
          a/**/z.py       : a/z.py
          a/**/z.py       : a/b/c/z.py
          **              : a/b
          **/tests/**     : tests/a.py
          **/tests/**     : x/tests/y/a.py
          a**z            : a/b/z
          *.{java,py}     : a.py
          {a,b/**}/c      : b/x/y/c
          **/{test,it}/** : x/it/y
          [a-c].py        : b.py
          [!a-c].py       : d.py
          [^a-c].py       : d.py
          [!]].py         : x.py
          []].py          : ].py
          [a\\x].py       : \\.py
          [a^].py         : ^.py
          \\*.py          : *.py
          a,b.py          : a,b.py
          a+(b)|$.py      : a+(b)|$.py
          """)
  void matches(String glob, String path) {
    assertTrue(Glob.ofPath(glob).matches(path));
  }

  @ParameterizedTest(name = "{0} does not match {1}")
  @CsvSource(
      delimiterString = " : ",
      textBlock =
          """
          *.java       : src/A.java
          src/?.java   : src/.java
          ?            : /
          **/A.java    : BA.java
          src/**       : src
          src/**       : srcs/a
          a/**/z.py    : az.py
          **/tests/**  : mytests/a.py
          **/tests/**  : tests
          [a-c].py     : d.py
          [!a-c].py    : b.py
          a[!b]c       : a/c
          \\*.py       : a.py
          a.py         : aXpy
          A.java       : a.java
          *.{java,py}  : a.pyc
          """)
  void leavesOthers(String glob, String path) {
    assertFalse(Glob.ofPath(glob).matches(path));
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiterString = " : ",
      textBlock =
          """
          **.*ExecutionEngine              : UserExecutionEngine
          **.*ExecutionEngine              : app.agents.UserExecutionEngine
          **.execution_engine_consolidated : app.execution_engine_consolidated
          app.*                            : app.x
          app.**                           : app.x.y
          app.**.z                         : app.z
          *                                : a/b
          """)
  void namesHaveDotsInsteadOfSlashes(String glob, String name) {
    assertTrue(Glob.ofName(glob).matches(name));
  }

  @ParameterizedTest(name = "{0} does not name {1}")
  @CsvSource(
      delimiterString = " : ",
      textBlock =
          """
          **.*ExecutionEngine  : app.UserExecutionEngineFactory
          app.*                : app.x.y
          app.*                : app
          """)
  void namesStayWithinTheirParts(String glob, String name) {
    assertFalse(Glob.ofName(glob).matches(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "[a", "[", "[!", "[]", "a\\", "[z-a]"})
  void whatIsNoPatternIsRefusedWithAReason(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Glob.ofPath(text));

    assertTrue(refusal.getMessage().startsWith("not a pattern: " + text + " ("));
  }

  @Test
  void coversAFolderWhoseWholeContentMatches() {
    assertTrue(Glob.ofPath("**/generated/**").coversFolder("a/generated"));
    assertTrue(Glob.ofPath("**/generated/**").coversFolder("a/generated/b"));
    assertTrue(Glob.ofPath("**").coversFolder("a"));
    assertFalse(Glob.ofPath("**/generated/**").coversFolder("a"));
    assertFalse(Glob.ofPath("a/*").coversFolder("a"));
  }

  @Test
  void reachesIntoFoldersOnTheWayToItsFixedPart() {
    assertTrue(Glob.ofPath("backend/src/**").reachesInto("backend"));
    assertTrue(Glob.ofPath("backend/src/**").reachesInto("backend/src/x"));
    assertTrue(Glob.ofPath("**/x.py").reachesInto("anything"));
    assertTrue(Glob.ofPath("back*/x.py").reachesInto("backend"));
    assertFalse(Glob.ofPath("backend/src/**").reachesInto("backend/test"));
    assertFalse(Glob.ofPath("backend/A.java").reachesInto("front"));
  }

  @Test
  void equalsWhatIsWrittenAlike() {
    assertEquals(Glob.ofPath("a/*"), Glob.ofPath("a/*"));
    assertFalse(Glob.ofPath("a").equals(Glob.ofName("a")));
    assertEquals("a/*", Glob.ofPath("a/*").toString());
  }
}
