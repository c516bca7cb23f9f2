package dev.ssot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.codebase.Scope;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Level;
import dev.ssot.rule.QuietRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.SampleRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  private final ConfigReader reader =
      new ConfigReader(RuleBook.of(List.of(new SampleRule(), new QuietRule())));

  @Test
  void everyKeyOfTheSampleIsRead() throws IOException {
    Config config = sample();

    var engine = config.registry().concepts().get(0);
    assertEquals("UserExecutionEngine", engine.name());
    assertEquals(
        List.of("app.agents.supervisor.execution_engine_factory.ExecutionEngineFactory"),
        engine.createdBy());
    assertEquals(List.of("billing/**"), config.registry().concepts().get(1).in());
    assertEquals(Optional.of(">=3.11"), config.scan().python());
    assertEquals(List.of("backend/src"), config.scan().pythonRoots());
    assertEquals(
        List.of("duplicate-manager", "scattered-constant"), List.copyOf(config.rules().keySet()));
    assertEquals(Optional.of(Level.OFF), config.rules().get("scattered-constant").level());
    assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), config.accept().get(0).until());
    assertEquals(Optional.of("origin/main"), config.compare().against());
    assertEquals(Optional.of(5.0), config.targets().get(0).below());
    assertEquals(Optional.of(Scope.TEST), config.targets().get(1).scope());
  }

  @Test
  void theSampleConfiguresTheRules() throws IOException {
    var rules =
        RuleBook.of(List.of(new SampleRule(), new QuietRule()))
            .configured(sample().rules())
            .rules();

    assertEquals(
        List.of(new SampleRule(List.of("Manager", "Registry", "Engine"), 2, 0.6, Level.ERROR)),
        rules.stream().map(ConfiguredRule::rule).toList());
  }

  @Test
  void allMistakesAreToldAtOnceEachWithItsPlace() {
    assertMistakes(
        """
        canonical:
          - nmae: Money
            home: billing/Money.java
        scan: { exclude: "**/gen/**", tests: ["src/[a/**"], python: three }
        rules:
          duplicate-manger: { level: error }
          duplicate-manager: { level: loud, kinds: { adaptor: off }, options: { rolls: [], min-shared: two } }
        rules: {}
        accept:
          - { rule: singelton, subject: X, because: Y, until: 31.3.2027 }
        targets:
          - { measure: parse-rate, at-most: 1, below: 2 }
        """,
        "2:5  canonical[0].nmae: unknown key; did you mean name?"
            + " (valid: name, home, facades, legacy, rivals, created-by, requires, in)",
        "2:5  canonical[0].name: is missing",
        "3:11  canonical[0].home: must be a qualified name, such as app.users.UserEngine;"
            + " not the text \"billing/Money.java\"",
        "4:18  scan.exclude: must be a list, as in [\"**/gen/**\"]; not the text \"**/gen/**\"",
        "4:39  scan.tests[0]: must be a glob on relative paths of files, such as **/generated/** or"
            + " src/{main,test}/**; not the text \"src/[a/**\"",
        "4:61  scan.python: must be a version, such as 3.11 or >=3.11; not the text \"three\"",
        "6:3  rules.duplicate-manger: unknown rule; did you mean duplicate-manager?"
            + " (valid: duplicate-manager, scattered-constant)",
        "7:31  rules.duplicate-manager.level: unknown word \"loud\"; valid: off, info, warning,"
            + " error",
        "7:46  rules.duplicate-manager.kinds.adaptor: unknown kind; did you mean adapter?"
            + " (valid: implementation, adapter, interface, double)",
        "7:73  rules.duplicate-manager.options.rolls: unknown key; did you mean roles?"
            + " (valid: roles, min-shared, overlap, mood)",
        "7:96  rules.duplicate-manager.options.min-shared: must be a whole number;"
            + " not the text \"two\"",
        "8:1  rules: is there twice; the first is in line 5",
        "10:13  accept[0].rule: unknown rule; valid: duplicate-manager, scattered-constant",
        "10:55  accept[0].until: must be a date, such as 2027-03-31; not the text \"31.3.2027\"",
        "12:5  targets[0]: needs just one of below, at-most, at-least");
  }

  @Test
  void aTargetThatNoScanCanJudgeIsAMistake() {
    assertMistakes(
        """
        rules: { scattered-constant: { level: off } }
        targets:
          - { measure: duplicate-manger.count, below: 5 }
          - { measure: "duplicate-manager.count{kind=adaptor}", below: 5 }
          - { measure: "duplicate-manager.count{concept=Money}", below: 5 }
          - { measure: scattered-constant.count, below: 5 }
          - { measure: coverage.parsed, at-least: 1 }
          - { measure: duplicate-manager, at-least: 1 }
          - { measure: "duplicate-manager.count{scope=test}", below: 1, scope: test }
          - { measure: duplicate-manager.count, below: 1, scope: generated }
          - { measure: duplicate-manager.compliance, at-least: 95 }
        """,
        "3:16  targets[0].measure: unknown rule; did you mean duplicate-manager?"
            + " (valid: coverage, duplicate-manager, scattered-constant)",
        "4:16  targets[1].measure: unknown kind; did you mean adapter?"
            + " (valid: implementation, adapter, interface, double)",
        "5:16  targets[2].measure: unknown concept; there are none",
        "6:16  targets[3].measure: the rule scattered-constant is off, so nothing is measured",
        "7:16  targets[4].measure: unknown measure; valid: parse-rate",
        "8:5  targets[5]: measure must be as in fragmented-import.count or"
            + " singleton.count{path=app/**}",
        "9:5  targets[6]: says its scope twice, in braces and as a key",
        "10:5  targets[7]: scope must be production or test: no other is counted",
        "11:5  targets[8]: bounds a share, which is between 0 and 1, by more than 1");
  }

  @Test
  void anEmptyFileChangesNothing() {
    assertEquals(Config.defaults(), read(""));
    assertEquals(Config.defaults(), read("# nothing yet\n"));
    assertEquals(Config.defaults(), read("canonical:\nscan:\nrules:\n"));
  }

  @Test
  void whatARuleOfOnesOwnLacksHidesNothingElse() {
    assertMistakes(
        """
        custom:
          - { id: bare }
          - { summary: x, scope: generated, level: off }
          - { id: wrong, forbid: { files: 3 } }
          - { id: both, summary: x, scope: generated }
        """,
        "2:5  custom[0]: needs forbid or require",
        "2:5  custom[0].summary: is missing",
        "3:5  custom[1]: needs forbid or require",
        "3:5  custom[1]: scope must be production or test: no other is judged",
        "3:5  custom[1]: is off, which takes a reason: add because",
        "3:5  custom[1].id: is missing",
        "4:5  custom[2].summary: is missing",
        "4:35  custom[2].forbid.files: must be a list, as in [\"3\"]; not the text \"3\"",
        "5:5  custom[3]: needs forbid or require; scope must be production or test: no other is"
            + " judged");
  }

  @Test
  void aRuleOfOnesOwnNeedsAnIdThatIsFreeAndSomethingToForbid() {
    assertMistakes(
        """
        custom:
          - { id: duplicate-manager, summary: x, forbid: { calls: [a] } }
          - { id: own, summary: x, forbid: {} }
          - { id: own, summary: x, scope: generated, forbid: { calls: [a/b], cals: [c] } }
          - { id: quiet, summary: x, level: off, forbid: { files: ["**/old/**"] } }
          - { id: files, summary: x, forbid: { files: ["**/old/**"] } }
          - { id: idle, summary: x }
          - { id: half, summary: x, require: { types: ["*Test"] } }
        accept:
          - { rule: own, subject: X, because: Y }
          - { rule: owm, subject: X, because: Y }
        targets:
          - { measure: "files.count{kind=call}", below: 3 }
        """,
        "2:11  custom[0].id: is the id of another rule; take one of its own",
        "3:36  custom[1].forbid: needs at least one of symbols, calls, imports, import-forms,"
            + " annotations, supertypes, types, functions, names, files",
        "4:5  custom[2]: scope must be production or test: no other is judged",
        "4:11  custom[2].id: is there twice; each rule has an id of its own",
        "4:64  custom[2].forbid.calls[0]: must be a glob on qualified names, such as **.*Manager;"
            + " not the text \"a/b\"",
        "4:70  custom[2].forbid.cals: unknown key; did you mean calls? (valid: symbols, calls,"
            + " imports, import-forms, annotations, supertypes, types, functions, names, files)",
        "5:5  custom[3]: is off, which takes a reason: add because",
        "7:5  custom[5]: needs forbid or require",
        "8:38  custom[6].require: needs types and supertypes",
        "11:13  accept[1].rule: unknown rule; did you mean own?"
            + " (valid: duplicate-manager, files, half, idle, own, quiet, scattered-constant)",
        "13:16  targets[0].measure: unknown kind; valid: file");
  }

  @Test
  void whatIsNoMappingIsRefused() {
    assertMistakes(
        "- rules",
        "1:1  must be a mapping of canonical, scan, rules, custom, accept, compare, targets; not a list");
  }

  @Test
  void whatIsWrittenCannotCommandTheTerminal() {
    assertMistakes(
        "\"\\e[31m\": 1",
        "1:1  ?[31m: unknown key; valid: canonical, scan, rules, custom, accept, compare, targets");
    assertMistakes(
        "compare: " + "x\u00e4".repeat(1000),
        "1:10  compare: must be a mapping of against; not the text \""
            + "x\u00e4".repeat(30)
            + "...\"");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    var e =
        assertThrows(
            ConfigException.class,
            () -> reader.read("ssot.yaml", "scan: \u00e4".getBytes(StandardCharsets.UTF_16LE)));
    assertTrue(e.getMessage().startsWith("ssot.yaml:1:1  "), e.getMessage());
  }

  @Test
  void aFileThatCannotBeReadIsAMistakeOfTheUsers() {
    var e = assertThrows(ConfigException.class, () -> reader.read(Path.of("no", "ssot.yaml")));
    assertEquals("ssot.yaml:1:1  cannot be read: there is no such file", e.getMessage());
  }

  @Test
  void whateverIsWrittenEitherHoldsOrIsExplained() throws IOException {
    String text = sampleText();
    for (int i = 0; i < text.length(); i += 2) {
      for (String instead : List.of("", "\t", ":", "{", "*", "\"", "\n")) {
        String broken = text.substring(0, i) + instead + text.substring(i + 1);
        try {
          read(broken);
        } catch (ConfigException e) {
          assertFalse(e.mistakes().isEmpty(), broken);
        }
      }
    }
  }

  private void assertMistakes(String text, String... expected) {
    var e = assertThrows(ConfigException.class, () -> read(text));
    assertEquals(String.join("\n", expected), e.getMessage().replaceAll("(?m)^ssot\\.yaml:", ""));
  }

  private Config sample() throws IOException {
    return read(sampleText());
  }

  private static String sampleText() throws IOException {
    try (InputStream sample = ConfigReaderTest.class.getResourceAsStream("ssot.yaml")) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Config read(String text) {
    return reader.read("ssot.yaml", text);
  }
}
