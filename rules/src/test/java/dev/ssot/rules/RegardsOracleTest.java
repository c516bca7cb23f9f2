package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Problem;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On a real repository, too, each rule says the same when it is given no more than it regards:
 * {@code mvn test -pl rules -am -Dtest=RegardsOracleTest -Doracle=FOLDER}.
 */
@EnabledIfSystemProperty(named = "oracle", matches = ".+")
class RegardsOracleTest {
  private static final Path FOLDER = Path.of(System.getProperty("oracle", "."));

  private static Codebase whole;

  @BeforeAll
  static void read() throws IOException {
    whole = Scan.codebase(new WorkingTree(FOLDER), Setup.nearest(FOLDER));
  }

  private static List<ConfiguredRule> rules() {
    return Setup.nearest(FOLDER).rules().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleSeesWhatItRegards(ConfiguredRule rule) {
    List<Unit> excerpts = whole.units().stream().map(unit -> excerpt(rule.rule(), unit)).toList();
    Codebase seen = Codebase.of(excerpts, whole.registry(), whole.layout());

    assertEquals(List.of(), said(rule, whole).differences(said(rule, seen)));
  }

  /** What is too new for the declared level is told once more. */
  private static Unit excerpt(Rule rule, Unit unit) {
    List<Problem> problems =
        unit.problems().stream().filter(each -> each.kind() != Problem.Kind.LEVEL).toList();
    return new Unit(
        unit.path(),
        unit.language(),
        unit.module(),
        unit.scope(),
        rule.regards(unit, whole).map(seen -> seen.facts()).orElse(unit.facts()),
        problems);
  }

  private static Findings said(ConfiguredRule rule, Codebase codebase) {
    Findings findings = new Findings();
    rule.rule().check(codebase, findings);
    return findings;
  }
}
