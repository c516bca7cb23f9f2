package dev.ssot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssot.binding.Binder;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.YamlReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
  private final RuleBook book = RuleBook.of(List.of(new QuietRule(), new SampleRule()));

  @Test
  void rulesAreFoundAsServicesAndSortedById(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(Rule.class.getName()),
        QuietRule.class.getName() + "\n" + SampleRule.class.getName() + "\n");
    URL[] urls = {folder.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, RuleBookTest.class.getClassLoader())) {
      assertEquals(
          List.of("duplicate-manager", "scattered-constant"),
          List.copyOf(RuleBook.of(loader).ids()));
    }
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    var e =
        assertThrows(
            IllegalStateException.class,
            () -> RuleBook.of(List.of(new SampleRule(), new SampleRule())));
    assertEquals(
        "Two rules have the id duplicate-manager: dev.ssot.rule.SampleRule and"
            + " dev.ssot.rule.SampleRule",
        e.getMessage());
  }

  @Test
  void optionsThatAreNotGivenKeepTheirDefaults() {
    assertEquals(
        new SampleRule(List.of("Engine"), 3, 0.5, Level.WARNING),
        configured("{ options: { roles: [Engine] } }").rule());
  }

  @Test
  void aRuleThatIsOffIsLeftOut() {
    var settings = Map.of("duplicate-manager", settings("{ level: off }"));

    assertEquals(List.of("scattered-constant"), List.copyOf(book.configured(settings).ids()));
  }

  @Test
  void whatAProgramConfiguresWronglyIsNamed() {
    var unknown = Map.of("singleton", RuleSettings.NONE);
    var e = assertThrows(IllegalArgumentException.class, () -> book.configured(unknown));
    assertEquals("There is no rule singleton", e.getMessage());

    e = assertThrows(IllegalArgumentException.class, () -> configured("{ options: { size: 1 } }"));
    assertEquals(
        "duplicate-manager: [1:14  options.size: unknown key; valid: roles, min-shared, overlap,"
            + " mood]",
        e.getMessage());
  }

  @ParameterizedTest(name = "{0}: {1} {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                | implementation | CERTAIN  | ERROR
          {}                                | implementation | LIKELY   | WARNING
          { level: error }                  | implementation | LIKELY   | ERROR
          { level: error }                  | adapter        | CERTAIN  | ERROR
          { level: info }                   | implementation | CERTAIN  | INFO
          { level: error }                  | interface      | CERTAIN  | INFO
          { level: error }                  | double         | CERTAIN  | OFF
          { level: error }                  | implementation | POSSIBLE | INFO
          { kinds: { interface: error } }   | interface      | CERTAIN  | ERROR
          { kinds: { interface: error } }   | interface      | POSSIBLE | INFO
          { kinds: { double: warning } }    | double         | LIKELY   | WARNING
          { kinds: { adapter: off } }       | adapter        | POSSIBLE | OFF
          { level: error, kinds: { adapter: info } } | adapter | CERTAIN | INFO
          """)
  void levelsAreSetForTheWholeRuleOrForOneKind(
      String settings, String kind, Certainty certainty, Level level) {
    assertEquals(level, configured(settings).level(kind, certainty));
  }

  @Test
  void aRuleThatOnlyInformsCanBeMadeToCount() {
    var settings = Map.of("scattered-constant", settings("{ level: warning }"));
    ConfiguredRule rule = book.configured(settings).find("scattered-constant").orElseThrow();

    assertEquals(Level.WARNING, rule.level("literal", Certainty.CERTAIN));
    assertEquals(Level.INFO, rule.level("literal", Certainty.POSSIBLE));
    assertEquals(Level.OFF, rule.level("secret", Certainty.CERTAIN));
  }

  @Test
  void theRulerIsTheSameJustWhenTheCountIs() {
    String ruler = configured("{}").ruler();

    assertEquals(
        "duplicate-manager 3"
            + " {\"min-shared\":3,\"mood\":\"warning\",\"overlap\":0.5,\"roles\":[\"Manager\",\"Registry\"]}"
            + " {\"adapter\":[\"certain\",\"likely\"],\"double\":[],"
            + "\"implementation\":[\"certain\",\"likely\"],\"interface\":[]}",
        ruler);
    assertEquals(ruler, configured("{ because: ADR-7, kinds: { adapter: error } }").ruler());
    assertEquals(ruler, configured("{ options: { min-shared: 3 } }").ruler());
    assertNotEquals(ruler, configured("{ options: { min-shared: 4 } }").ruler());
    assertNotEquals(ruler, configured("{ kinds: { adapter: info } }").ruler());
  }

  private ConfiguredRule configured(String settings) {
    return book.configured(Map.of("duplicate-manager", settings(settings)))
        .find("duplicate-manager")
        .orElseThrow();
  }

  private static RuleSettings settings(String yaml) {
    var mistakes = new Mistakes();
    return new YamlReader(mistakes)
        .read(yaml)
        .flatMap(tree -> new Binder(mistakes).read(tree, RuleSettings.class, ""))
        .orElseThrow();
  }
}
