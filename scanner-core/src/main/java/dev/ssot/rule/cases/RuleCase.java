package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.language.Language;
import dev.ssot.registry.Registry;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;

/**
 * One section of a rule's page that holds source files, as a test of the rule.
 *
 * <p>A comment in the sources, {@code // finding: part of the message}, asks for a finding on its
 * line; every line without one must be clean.
 */
public final class RuleCase {
  private final Rule rule;
  private final Section section;
  private final List<Language> languages;

  private RuleCase(Rule rule, Section section, List<Language> languages) {
    this.rule = rule;
    this.section = section;
    this.languages = languages;
  }

  /**
   * All cases of the page that lies beside the rule's class as {@code <id>.md}, in order.
   *
   * @throws IllegalArgumentException if there is no such page, or no case on it
   */
  public static List<RuleCase> of(Rule rule) {
    List<RuleCase> cases = of(rule, page(rule));
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("No case on the page of rule " + rule.id());
    }
    return cases;
  }

  static List<RuleCase> of(Rule rule, String page) {
    List<Language> languages =
        ServiceLoader.load(Language.class).stream().map(ServiceLoader.Provider::get).toList();
    return Section.of(page).stream()
        .filter(section -> !section.files().isEmpty())
        .map(section -> new RuleCase(rule, section, languages))
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

  /**
   * Checks the case.
   *
   * @throws AssertionError if a finding is missing or surplus, or nothing was examined; the message
   *     lists all that is wrong with file and line
   */
  public void run() {
    Codebase codebase = SampleTree.of(section.files()).codebase(languages, Registry.EMPTY);
    Findings findings = new Findings();
    rule.check(codebase, findings);
    Mismatch mismatch = Mismatch.between(markers(), codebase, findings.reports());
    if (examined(findings) == 0) {
      mismatch = mismatch.and("nothing was examined");
    }
    mismatch.raise(rule.id() + ".md:" + section.line() + ": " + section.title());
  }

  private List<Marker> markers() {
    return section.files().stream().flatMap(file -> Marker.of(file).stream()).toList();
  }

  private static long examined(Findings findings) {
    return Arrays.stream(Scope.values()).mapToLong(findings::examined).sum();
  }

  private static String page(Rule rule) {
    String name = rule.id() + ".md";
    try (InputStream page = rule.getClass().getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalArgumentException(
            "No page " + name + " beside " + rule.getClass().getName());
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
