package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The parts that boundaries run between: a pattern that matches none holds nothing back. */
record DeclaredBoundaries(Codebase codebase) implements Declarations {
  private static final String BOUNDARY = "rules.crossed-boundary.options.boundaries[#].";

  @Override
  public void check(Findings findings) {
    check("within", "idle-glob", this::importers, "code", findings);
    check("may-use[#]", "spent-pattern", this::names, "name", findings);
    check("may-not-use[#]", "spent-pattern", this::names, "name", findings);
  }

  private void check(
      String key, String kind, Supplier<Set<String>> names, String what, Findings findings) {
    List<Declared> patterns = Declared.all(codebase, BOUNDARY + key).toList();
    Set<String> among = patterns.isEmpty() ? Set.of() : names.get();
    for (Declared pattern : patterns) {
      findings.examined(pattern.place());
      Glob glob = Glob.ofName(pattern.value());
      if (among.stream().noneMatch(glob::matches)) {
        String message =
            "`%s` matches no %s of this tree, so that the boundary holds nothing back; mend it"
                .formatted(pattern.value(), what);
        String subject = pattern.key().replaceAll("\\[\\d+]", "") + " " + pattern.value();
        findings.report(Report.of(kind, subject, pattern.place(), message));
      }
    }
  }

  private Set<String> importers() {
    Set<String> names = new TreeSet<>();
    codebase.units().forEach(unit -> names.add(Importer.of(codebase, unit)));
    return names;
  }

  /** All that is defined, and all that is imported from elsewhere. */
  private Set<String> names() {
    Set<String> names = importers();
    codebase.types().stream().map(Definition::qualifiedName).forEach(names::add);
    for (Binding binding : codebase.bindings()) {
      names.add(binding.path());
      if (binding.resolution() instanceof Resolution.Defined defined) {
        names.add(defined.definition().qualifiedName());
      }
    }
    return names;
  }
}
