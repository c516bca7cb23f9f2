package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.config.ConfigReader;
import dev.ssot.language.Language;
import dev.ssot.rule.Choices;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Hearing;
import dev.ssot.rule.Options;
import dev.ssot.rule.Report;
import dev.ssot.rule.Review;
import dev.ssot.rule.Rule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.RulePage;
import dev.ssot.rule.RuleSettings;
import dev.ssot.scan.Judgements;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import dev.ssot.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One section of a rule's page that holds source files, as a test of the rule.
 *
 * <p>Each fenced block with a path behind its language is a file of a small source tree; {@code
 * yaml options} sets options of the rule, {@code yaml ssot.yaml} declares the sources of truth. A
 * comment in a file, {@code // finding: part of the message}, asks for a finding on its line; every
 * line without one must be clean.
 */
public final class RuleCase {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

  private final ConfiguredRule configured;
  private final Rule rule;
  private final RulePage page;
  private final Section section;

  private RuleCase(ConfiguredRule configured, Section section) {
    this.configured = configured;
    this.rule = configured.rule();
    this.page = configured.page();
    this.section = section;
  }

  /**
   * All cases of a rule's page, in order.
   *
   * @throws IllegalStateException if the page is missing or wrong, or has no case
   */
  public static List<RuleCase> of(Rule rule) {
    List<RuleCase> cases = of(new ConfiguredRule(rule, RulePage.of(rule), RuleSettings.NONE));
    if (cases.isEmpty()) {
      throw new IllegalStateException("The page of the rule " + rule.id() + " has no case");
    }
    return cases;
  }

  /** All cases of a rule whose page is known, in order; none where it has none. */
  public static List<RuleCase> of(ConfiguredRule rule) {
    return Section.of(rule.page().body()).stream()
        .filter(section -> !section.files().isEmpty())
        .map(section -> new RuleCase(rule, section))
        .toList();
  }

  /** The section's heading. */
  public String name() {
    return section.title();
  }

  /** Whether it asks for at least one finding. */
  public boolean isPositive() {
    return !markers().isEmpty();
  }

  /** The languages of the files in which it asks for a finding, as the fences name them. */
  public Set<String> markedLanguages() {
    return languagesOf(file -> !Marker.of(file).isEmpty());
  }

  /** The languages of the files that must be clean. */
  public Set<String> cleanLanguages() {
    return languagesOf(file -> Marker.of(file).isEmpty());
  }

  private Set<String> languagesOf(Predicate<Fence> wanted) {
    return section.files().stream()
        .filter(wanted)
        .map(Fence::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Checks the case.
   *
   * @throws AssertionError if a finding is missing or surplus, or nothing was examined; the message
   *     lists all that is wrong with file and line
   * @throws IllegalArgumentException if the options or the configuration are wrong
   */
  public void run() {
    Codebase codebase = codebase(UnaryOperator.identity());
    Findings findings = said(codebase);
    Mismatch mismatch = Mismatch.between(markers(), codebase, findings.reports());
    if (Arrays.stream(Scope.values()).allMatch(scope -> findings.examined(scope) == 0)) {
      mismatch = mismatch.and("nothing was examined");
    }
    for (Report report : findings.reports()) {
      if (!page.kinds().containsKey(report.kind())) {
        mismatch = mismatch.and("the front matter lacks the kind " + report.kind());
      }
    }
    for (String difference : findings.differences(said(excerpt(codebase)))) {
      mismatch = mismatch.and("given no more than the rule regards: " + difference);
    }
    mismatch.raise(rule.id() + ".md, " + section.title());
  }

  private Findings said(Codebase codebase) {
    Findings findings = new Findings(unit -> true);
    laid().check(codebase, findings);
    if (rule instanceof Review review) {
      review.review(codebase, hearing(codebase), findings);
    }
    return findings;
  }

  /** No more than the rule says that it looks at. */
  private Codebase excerpt(Codebase codebase) {
    Rule speaker = laid();
    return codebase(
        unit -> speaker.regards(unit, codebase).map(seen -> unit.with(seen.facts())).orElse(unit));
  }

  private Codebase codebase(UnaryOperator<Unit> seen) {
    return new SampleTree(section.files()).codebase(languages(), config(), seen);
  }

  private List<Marker> markers() {
    return section.sources().stream().flatMap(file -> Marker.of(file).stream()).toList();
  }

  /** In the order of a scan, where the one that reads any text comes last. */
  private static List<Language> languages() {
    return ServiceLoader.load(Language.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Language::id))
        .toList();
  }

  private Rule laid() {
    return section
        .first(Fence::isOptions)
        .map(fence -> Options.lay(rule, tree(fence)))
        .orElse(rule);
  }

  private static Tree tree(Fence fence) {
    Mistakes mistakes = new Mistakes();
    return new YamlReader(mistakes)
        .read(fence.text())
        .orElseThrow(() -> new IllegalArgumentException("options: " + mistakes.all()));
  }

  /** Of all rules there are, on a day that cases can rely on. */
  private Hearing hearing(Codebase codebase) {
    Config config = config();
    RuleBook wanted = config.wanted(book());
    return new Judgements(
            codebase, wanted, config, Optional.of(TODAY), unit -> true, Choices.NONE, 1)
        .hearing();
  }

  private RuleBook book() {
    return rule instanceof Review
        ? RuleBook.of(rule.getClass().getClassLoader())
        : RuleBook.of(List.of()).and(List.of(configured));
  }

  private Config config() {
    ConfigReader reader = new ConfigReader(book());
    return section
        .first(Fence::isConfiguration)
        .map(fence -> fence.text().getBytes(StandardCharsets.UTF_8))
        .map(content -> reader.read("ssot.yaml", content))
        .orElseGet(Config::defaults);
  }
}
