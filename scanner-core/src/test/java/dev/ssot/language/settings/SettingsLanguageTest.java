package dev.ssot.language.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of settings files. */
class SettingsLanguageTest {
  @Test
  void itReadsTheFilesThatRulesNeed() {
    SettingsLanguage language = new SettingsLanguage();
    assertTrue(language.reads("pyproject.toml"));
    assertTrue(language.reads("services/a/setup.cfg"));
    assertTrue(!language.reads("config/app.toml"));
  }

  @Test
  void tomlGivesEachValueWithItsKeysAndLine() {
    assertEquals(
        List.of(
            "2 project.requires-python = >=3.9",
            "4 tool.setuptools.packages.find.where = src",
            "4 tool.setuptools.packages.find.where = lib",
            "6 tool.setuptools.package-dir. = src",
            "8 tool.poetry.packages.include = shop",
            "8 tool.poetry.packages.from = src"),
        settings(
            """
            [project]
            requires-python = ">=3.9"
            [tool.setuptools.packages.find]
            where = ["src", "lib"]
            [tool.setuptools.package-dir]
            "" = "src"
            [tool.poetry]
            packages = [{ include = "shop", from = "src" }]
            """));
  }

  @Test
  void textsInTomlThatLookLikeIniDoNotDeceive() {
    assertEquals(
        List.of("2 pytest.markers = slow: takes long", "3 pytest.markers = fast: does not"),
        settings(
            """
            [pytest]
            markers = ["slow: takes long",
              "fast: does not",
            ]
            """));
  }

  @Test
  void aTextWithAColonInAListDoesNotMakeTomlAnIniFile() {
    assertEquals(
        List.of(
            "3 tool.pytest.ini_options.markers = slow: takes long",
            "4 tool.pytest.ini_options.markers = fast: takes no time"),
        settings(
            """
            [tool.pytest.ini_options]
            markers = [
                "slow: takes long",
                "fast: takes no time",
            ]
            """));
  }

  @Test
  void iniGivesEachLineOfAValue() {
    assertEquals(
        List.of(
            "2 options.packages = find:",
            "4 options.package_dir = =src",
            "6 tool:pytest.addopts = -ra -q",
            "8 tool:pytest.testpaths = tests",
            "9 tool:pytest.testpaths = more"),
        settings(
            """
            [options]
            packages = find:
            package_dir =
                =src
            [tool:pytest]
            addopts = -ra -q  # all
            testpaths =
                tests
                more
            """));
  }

  @Test
  void xmlGivesTheElementsThatHoldText() {
    assertEquals(
        List.of(
            "3 project.build.plugins.plugin.artifactId = maven-surefire-plugin",
            "4 project.build.plugins.plugin.configuration.includes.include = **/*Spec.java"),
        settings(
            """
            <?xml version="1.0"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0"><build><plugins><plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <configuration><includes><include> **/*Spec.java </include></includes></configuration>
            </plugin></plugins></build></project>
            """));
  }

  @Test
  void whatIsMalformedIsAProblemAndTheRestIsKept() {
    assertProblem(2, "[project]\nname = \"shop\nversion = \"1\"\n");
    assertProblem(2, "[options]\nwhat is this\nzip_safe = no\n");
    assertProblem(3, "<project>\n<a>1</a>\n<b></project>");
  }

  @Test
  void xmlFetchesAndExpandsNothing() {
    Parsed parsed =
        parse("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<a><b>&x;</b></a>");
    assertTrue(
        parsed.facts().settings().stream().allMatch(setting -> setting.value().isEmpty()),
        () -> parsed.facts().settings().toString());
  }

  @Test
  void bytesThatAreNoUtf8AreToldAndReadAllTheSame() {
    Parsed parsed =
        new SettingsLanguage()
            .parse("[a]\nb = caf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Problem.Kind.ENCODING, parsed.problems().get(0).kind());
    assertEquals("caf\u00e9 noir", parsed.facts().settings().get(0).value());
  }

  @Test
  void xmlMayDeclareItsEncoding() {
    String text = "<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\u00e9</a>";
    Parsed parsed = new SettingsLanguage().parse(text.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of(), parsed.problems());
    assertEquals("caf\u00e9", parsed.facts().settings().get(0).value());
  }

  private static void assertProblem(int line, String text) {
    List<Problem> problems = parse(text).problems();
    assertEquals(Problem.Kind.SYNTAX, problems.get(0).kind());
    assertEquals(line, problems.get(0).line(), problems::toString);
  }

  private static List<String> settings(String text) {
    Parsed parsed = parse(text);
    assertEquals(List.of(), parsed.problems());
    return parsed.facts().settings().stream()
        .map(setting -> setting.span().line() + " " + setting.key() + " = " + setting.value())
        .toList();
  }

  private static Parsed parse(String text) {
    return new SettingsLanguage().parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
