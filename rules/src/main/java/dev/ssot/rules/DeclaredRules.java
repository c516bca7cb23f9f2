package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.custom.PatternSearch;
import dev.ssot.rule.custom.Sort;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that rules of the user's own forbid: what is used nowhere may be misspelt. */
record DeclaredRules(Codebase codebase) implements Declarations {
  private static final List<Sort> OF_WHAT_IS_USED =
      List.of(Sort.SYMBOL, Sort.CALL, Sort.IMPORT, Sort.ANNOTATION, Sort.SUPERTYPE);

  @Override
  public void check(Findings findings) {
    for (Sort sort : OF_WHAT_IS_USED) {
      List<Declared> patterns =
          Declared.all(codebase, "custom[#].forbid." + sort.key() + "[#]").toList();
      Set<String> texts = patterns.stream().map(Declared::value).collect(Collectors.toSet());
      Set<String> spent = texts.isEmpty() ? Set.of() : PatternSearch.spent(codebase, sort, texts);
      for (Declared pattern : patterns) {
        findings.examined(pattern.place());
        if (spent.contains(pattern.value())) {
          findings.report(report(pattern));
        }
      }
    }
  }

  private static Report report(Declared pattern) {
    String subject = pattern.key().replaceAll("\\[\\d+]", "") + " " + pattern.value();
    String message =
        "`%s` matches nothing that this tree uses; see that it is spelt right"
            .formatted(pattern.value());
    return Report.of("spent-pattern", subject, pattern.place(), message);
  }
}
