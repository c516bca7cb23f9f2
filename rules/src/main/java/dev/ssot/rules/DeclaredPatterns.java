package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns over paths and names: each must match something. */
record DeclaredPatterns(Codebase codebase) implements Declarations {
  private static final List<String> OVER_PATHS =
      List.of(
          "scan.include[#]",
          "scan.tests[#]",
          "scan.generated[#]",
          "canonical[#].in[#]",
          "custom[#].in[#]",
          "custom[#].allowed-in[#]",
          "rules.scattered-access.options.access[#].home[#]",
          "rules.misplaced-mock.options.real[#]");
  private static final List<String> OVER_NAMES =
      List.of("canonical[#].legacy[#]", "canonical[#].rivals[#]");

  @Override
  public void check(Findings findings) {
    check(
        OVER_PATHS,
        this::paths,
        "idle-glob",
        "`%s` matches no file of this tree; mend it",
        findings);
    check(
        OVER_NAMES,
        this::names,
        "spent-pattern",
        "`%s` matches no import and no type; where that is for good, take it out",
        findings);
  }

  private void check(
      List<String> keys,
      Supplier<Set<String>> candidates,
      String kind,
      String message,
      Findings findings) {
    List<Declared> patterns = keys.stream().flatMap(key -> Declared.all(codebase, key)).toList();
    if (patterns.isEmpty()) {
      return;
    }
    Set<String> among = candidates.get();
    for (Declared pattern : patterns) {
      findings.examined(pattern.place());
      Glob glob =
          kind.equals("idle-glob") ? Glob.ofPath(pattern.value()) : Glob.ofName(pattern.value());
      if (among.stream().noneMatch(glob::matches)) {
        String subject = pattern.key().replaceAll("\\[\\d+]", "") + " " + pattern.value();
        findings.report(
            Report.of(kind, subject, pattern.place(), message.formatted(pattern.value())));
      }
    }
  }

  private Set<String> paths() {
    return codebase.units().stream()
        .flatMap(unit -> Stream.of(unit.path(), unit.module()))
        .collect(Collectors.toSet());
  }

  private Set<String> names() {
    return Stream.concat(
            codebase.bindings().stream().map(Binding::path),
            codebase.types().stream().map(Definition::qualifiedName))
        .collect(Collectors.toSet());
  }
}
