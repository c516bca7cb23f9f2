package dev.ssot.rule.custom;

import dev.ssot.binding.Doc;
import dev.ssot.binding.Form;
import dev.ssot.codebase.Scope;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Level;
import dev.ssot.rule.RulePage;
import dev.ssot.rule.RuleSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule of the user's own, as it is written in the configuration. */
public record CustomDeclaration(
    @Doc(value = "What findings, measures, targets and permissions call it.", form = Form.ID)
        String id,
    @Doc("What is wrong where it reports, in one line.") String summary,
    @Doc("What must not be.") Optional<Forbidden> forbid,
    @Doc("What must be.") Optional<Required> require,
    @Doc(value = "Globs over the files that it holds for; empty means all.", form = Form.PATH_GLOB)
        List<String> in,
    @Doc(value = "Globs over the files that may do it all the same.", form = Form.PATH_GLOB)
        List<String> allowedIn,
    @Doc("The code that it holds for; both, unless something is said.") Optional<Scope> scope,
    @Doc("The level of its findings; warning, unless something else is said.")
        Optional<Level> level,
    @Doc("What to do instead, in the imperative; the end of each message.")
        Optional<String> instead,
    @Doc("The reason, for the reader.") Optional<String> because,
    @Doc("Its tests, in Markdown, in the form of a rule's page: ssot rules --test runs them.")
        Optional<String> examples) {

  /**
   * @throws IllegalArgumentException if it judges nothing, its scope is generated, or it is off
   *     without a reason
   */
  public CustomDeclaration {
    List<String> faults =
        faults(
            forbid.isPresent() || require.isPresent(),
            scope.equals(Optional.of(Scope.GENERATED)),
            level.equals(Optional.of(Level.OFF)) && because.isEmpty());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
  }

  /** All that is wrong with an entry as a whole, in the user's words. */
  public static List<String> faults(boolean judges, boolean ofGenerated, boolean offForNothing) {
    List<String> faults = new ArrayList<>();
    if (!judges) {
      faults.add("needs forbid or require");
    }
    if (ofGenerated) {
      faults.add("scope must be production or test: no other is judged");
    }
    if (offForNothing) {
      faults.add("is off, which takes a reason: add because");
    }
    return faults;
  }

  /** One that stands for an entry of which only the id could be read. */
  public static CustomDeclaration unreadable(String id) {
    return new CustomDeclaration(
        id,
        "",
        Optional.of(Forbidden.anything()),
        Optional.of(new Required(List.of("**"), List.of("**"))),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The rule, with a page made of what is written here. */
  public ConfiguredRule rule() {
    RuleSettings settings =
        new RuleSettings(
            level.filter(Level.OFF::equals),
            because,
            Collections.emptySortedMap(),
            RuleSettings.NONE.options());
    CustomRule rule = new CustomRule(id, forbid, require, in, allowedIn, scope, advice());
    return new ConfiguredRule(rule, page(), settings);
  }

  /** By what they are about; only what is there. */
  Map<Sort, List<String>> patterns() {
    return forbid.map(Forbidden::patterns).orElse(Map.of());
  }

  private RulePage page() {
    return new CustomPage(this).page();
  }

  private String advice() {
    return instead.map(text -> "; " + text).orElse("")
        + because.map(reason -> " (" + reason + ")").orElse("");
  }
}
