package dev.ssot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.codebase.Scope;
import dev.ssot.source.Glob;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  @Test
  void aMeasureIsNamedByItsRule() {
    Selection whole = Selection.of("fragmented-import.canonical-share");
    assertEquals("fragmented-import", whole.rule());
    assertEquals("canonical-share", whole.name());
    assertFalse(whole.isPart());
  }

  @Test
  void filtersNarrowIt() {
    Selection part =
        Selection.of(
            "fragmented-import.count{ concept=UserEngine, scope=test,kind=renamed,path={a,b}/** }");
    assertEquals("fragmented-import.count", part.measure());
    assertEquals(Optional.of("UserEngine"), part.concept());
    assertEquals(Optional.of(Scope.TEST), part.scope());
    assertEquals(Optional.of("renamed"), part.kind());
    assertEquals(Optional.of(Glob.ofPath("{a,b}/**")), part.path());
    assertTrue(part.isPart());
  }

  @Test
  void aShareCanBeAskedForByScopeAlone() {
    assertFalse(Selection.of("singleton.compliance{scope=test}").isPart());
    assertThrows(
        IllegalArgumentException.class, () -> Selection.of("singleton.compliance{kind=lazy}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "singleton",
        "singleton.",
        "Singleton.count",
        "singleton.count{",
        "singleton.count{}",
        "singleton.count{kind}",
        "singleton.count{kind=}",
        "singleton.count{=lazy}",
        "singleton.count{kind=a,}",
        "singleton.count{colour=red}",
        "singleton.count{kind=a,kind=b}",
        "singleton.count{scope=generated}",
        "singleton.count{path=[a}",
        "singleton.count{kind=a} more"
      })
  void whatDoesNotFollowTheGrammarIsRefused(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Selection.of(text)).getMessage();
    assertFalse(message.isBlank());
  }
}
