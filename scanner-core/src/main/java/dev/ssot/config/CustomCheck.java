package dev.ssot.config;

import dev.ssot.binding.Binder;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.custom.CustomDeclaration;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the rules declared in a configuration known to the rest of it, whether or not their entries
 * are right, so that one mistake is told once.
 *
 * @param book the rules that there are besides
 */
record CustomCheck(RuleBook book, Mistakes mistakes) {

  /** Those rules and the declared ones; an id that is taken is a mistake. */
  RuleBook known(Tree configuration) {
    Map<String, ConfiguredRule> declared = new TreeMap<>();
    List<Tree> entries = configuration.get("custom").map(Tree::items).orElse(List.of());
    for (int i = 0; i < entries.size(); i++) {
      judge(entries.get(i), "custom[" + i + "]");
      if (entries.get(i).get("id").orElse(Tree.empty()) instanceof Tree.Scalar id) {
        String key = "custom[" + i + "].id";
        if (book.find(id.text()).isPresent()) {
          mistakes.add(id.at(), key, "is the id of another rule; take one of its own");
        } else if (declared.putIfAbsent(id.text(), rule(entries.get(i), id.text())) != null) {
          mistakes.add(id.at(), key, "is there twice; each rule has an id of its own");
        }
      }
    }
    return book.and(declared.values());
  }

  /** What an entry is told as a whole, where its parts keep it from being told by itself. */
  private void judge(Tree entry, String path) {
    Mistakes own = new Mistakes();
    new Binder(own).read(entry, CustomDeclaration.class, "");
    if (entry instanceof Tree.Mapping
        && !own.isEmpty()
        && own.all().stream().noneMatch(mistake -> mistake.key().isEmpty())) {
      CustomDeclaration.faults(
              entry.get("forbid").or(() -> entry.get("require")).isPresent(),
              says(entry, "scope", "generated"),
              says(entry, "level", "off") && entry.get("because").isEmpty())
          .forEach(fault -> mistakes.add(entry.at(), path, fault));
    }
  }

  private static boolean says(Tree entry, String key, String word) {
    return entry.get(key).orElse(Tree.empty()) instanceof Tree.Scalar said
        && said.text().equals(word);
  }

  private static ConfiguredRule rule(Tree entry, String id) {
    Optional<CustomDeclaration> right =
        new Binder(new Mistakes()).read(entry, CustomDeclaration.class, "");
    return right.orElseGet(() -> CustomDeclaration.unreadable(id)).rule();
  }
}
