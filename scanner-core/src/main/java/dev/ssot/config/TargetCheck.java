package dev.ssot.config;

import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Position;
import dev.ssot.yaml.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the targets that no scan can ever judge. It works on the text, as far as that has a form,
 * so that it speaks up beside mistakes of other kinds.
 *
 * @param tree the whole configuration
 */
record TargetCheck(RuleBook book, Tree tree, Mistakes mistakes) {
  /** What measures are named after that belong to no rule. */
  private static final String COVERAGE = "coverage";

  void check() {
    List<Tree> targets = tree.get("targets").map(Tree::items).orElse(List.of());
    for (int i = 0; i < targets.size(); i++) {
      String key = "targets[" + i + "].measure";
      scalar(targets.get(i), "measure")
          .ifPresent(
              measure -> parsed(measure.text()).ifPresent(one -> check(one, measure.at(), key)));
    }
  }

  /** Empty for what is no selection, of which {@link Target} complains. */
  private static Optional<Selection> parsed(String text) {
    try {
      return Optional.of(Selection.of(text));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private void check(Selection selection, Position at, String key) {
    Optional<ConfiguredRule> rule = book.find(selection.rule());
    if (rule.isPresent()) {
      check(rule.get(), selection, at, key);
    } else if (!selection.rule().equals(COVERAGE)) {
      Set<String> valid = new TreeSet<>(book.ids());
      valid.add(COVERAGE);
      mistakes.unknown(at, key, "rule", selection.rule(), valid);
    } else if (!selection.name().equals("parse-rate")) {
      mistakes.unknown(at, key, "measure", selection.name(), Set.of("parse-rate"));
    }
  }

  private void check(ConfiguredRule rule, Selection selection, Position at, String key) {
    if (isOff(rule.id())) {
      mistakes.add(at, key, "the rule " + rule.id() + " is off, so nothing is measured");
    }
    Set<String> kinds = rule.page().kinds().keySet();
    selection
        .kind()
        .filter(kind -> !kinds.contains(kind))
        .ifPresent(kind -> mistakes.unknown(at, key, "kind", kind, kinds));
    selection
        .concept()
        .filter(concept -> !concepts().contains(concept))
        .ifPresent(concept -> mistakes.unknown(at, key, "concept", concept, concepts()));
  }

  private boolean isOff(String rule) {
    return tree.get("rules").flatMap(rules -> rules.get(rule)).stream()
        .flatMap(settings -> scalar(settings, "level").stream())
        .anyMatch(level -> level.text().equals("off"));
  }

  private Set<String> concepts() {
    return tree.get("canonical").map(Tree::items).orElse(List.of()).stream()
        .flatMap(concept -> scalar(concept, "name").stream())
        .map(Tree.Scalar::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Tree.Scalar> scalar(Tree parent, String key) {
    return parent
        .get(key)
        .flatMap(
            value ->
                Stream.of(value)
                    .filter(Tree.Scalar.class::isInstance)
                    .map(Tree.Scalar.class::cast)
                    .findFirst());
  }
}
