package dev.ssot.config;

import dev.ssot.binding.Binder;
import dev.ssot.binding.Doc;
import dev.ssot.binding.NoKey;
import dev.ssot.registry.Concept;
import dev.ssot.registry.Manifest;
import dev.ssot.registry.Registry;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.RuleSettings;
import dev.ssot.rule.custom.CustomDeclaration;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that a configuration file says; its components are the keys of the file.
 *
 * @param manifest the file's own text, where there is a file
 * @see #registry()
 */
public record Config(
    @Doc("The sources of truth.") List<Concept> canonical,
    @Doc("Which files are looked at, and what they are for.") ScanSettings scan,
    @Doc("What differs from the rules' own pages, by rule.") SortedMap<String, RuleSettings> rules,
    @Doc("Rules of the project's own, as data.") List<CustomDeclaration> custom,
    @Doc("Findings that may pass the gate; they are counted all the same.") List<Accept> accept,
    @Doc("What a scan is compared with.") Compare compare,
    @Doc("Where the measures are to be.") List<Target> targets,
    @NoKey Optional<Manifest> manifest) {

  /** What holds where nothing is configured. */
  public static Config defaults() {
    return new Binder(new Mistakes()).read(Tree.empty(), Config.class, "").orElseThrow();
  }

  /** The sources of truth as the rules want them. */
  public Registry registry() {
    return new Registry(canonical, manifest);
  }

  /** The given rules and those declared here, as they are by default. */
  public RuleBook known(RuleBook book) {
    return book.and(custom.stream().map(CustomDeclaration::rule).toList());
  }

  /** The same as they are wanted here, without those that are off. */
  public RuleBook wanted(RuleBook book) {
    return known(book).configured(rules);
  }

  /** The same, with the text that it was read from. */
  Config writtenAs(Optional<Manifest> text) {
    return new Config(canonical, scan, rules, custom, accept, compare, targets, text);
  }
}
