package dev.ssot.language.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of Gradle's scripts. */
class GradleLanguageTest {
  private final GradleLanguage language = new GradleLanguage();

  @Test
  void itReadsScriptsOfBothLanguages() {
    assertTrue(language.reads("build.gradle"));
    assertTrue(language.reads("core/core.gradle.kts"));
    assertTrue(!language.reads("gradle.properties"));
  }

  @Test
  void literalsInGroovyStandUnderTheirBlocks() {
    assertEquals(
        List.of(
            "3 subprojects/test/exclude = **/*Suite.class",
            "3 subprojects/test/exclude = **/Slow*",
            "4 subprojects/test/useJUnitPlatform/includeTags = fast",
            "5 subprojects/test/filter.excludeTestsMatching = *Case"),
        settings(
            """
            subprojects {
              test { // not 'here'
                exclude '**/*Suite.class', "**/Slow*"
                useJUnitPlatform { includeTags 'fast' }
                filter.excludeTestsMatching("*Case")
              }
            }
            """));
  }

  @Test
  void literalsInKotlinToo() {
    assertEquals(
        List.of("3 tasks.named<Test>(test)/filter/includeTestsMatching = *Test"),
        settings(
            """
            tasks.named<Test>("test") {
                filter { /* include("x") */
                    includeTestsMatching("*Test")
                }
            }
            """));
  }

  @Test
  void whatIsComputedIsThereWithoutItsValue() {
    assertEquals(
        List.of(
            "2 test/exclude = ${}", "3 test/include = ${}", "5 test/if(isSlow)/exclude = **/A*"),
        settings(
            """
            test {
              exclude patterns + '**/A*'
              include "**/${name}*"
              if (isSlow) {
                exclude '**/A*'
              }
            }
            """));
  }

  @Test
  void whatDoesNotBalanceDoesNoHarm() {
    assertEquals(List.of("3 test/exclude = a"), settings("}})\ntest {\nexclude 'a'\n'unclosed\n"));
  }

  @Test
  void aMergeConflictIsTold() {
    Parsed parsed = parse("<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n");

    assertEquals(
        Problem.Kind.CONFLICT_MARKER, parsed.problems().get(0).kind(), parsed.problems()::toString);
  }

  private List<String> settings(String text) {
    return parse(text).facts().settings().stream()
        .map(each -> "%s %s = %s".formatted(each.span().line(), each.key(), each.value()))
        .toList();
  }

  private Parsed parse(String text) {
    return language.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
