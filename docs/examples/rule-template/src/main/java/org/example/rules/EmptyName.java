package org.example.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;

/** Reports types whose names say nothing. */
public record EmptyName(List<String> words) implements Rule {
  public EmptyName() {
    this(List.of("Thing", "Stuff", "Data"));
  }

  @Override
  public String id() {
    return "empty-name";
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    for (Definition type : codebase.types()) {
      findings.examined(type.place());
      if (words.contains(type.simpleName())) {
        String message = "`%s` says nothing; name what it is".formatted(type.simpleName());
        findings.report(Report.of("empty", type.qualifiedName(), type.place(), message));
      }
    }
  }
}
