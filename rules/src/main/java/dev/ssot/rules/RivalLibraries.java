package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * More than one library of a family in one build module and scope: one finding for each family,
 * with the counts as evidence and every import of the fewer ones as a place to change.
 */
final class RivalLibraries {
  private final Families families;
  private final Map<Use, Map<Family.Alternative, List<Binding>>> uses = new LinkedHashMap<>();

  /** A family within a module and scope. */
  private record Use(String module, Scope scope, Family family) {}

  private RivalLibraries(Families families) {
    this.families = families;
  }

  static void check(Codebase codebase, Families families, Findings findings) {
    RivalLibraries rivals = new RivalLibraries(families);
    codebase.bindings().stream()
        .filter(binding -> binding.unit().language().equals("java"))
        .forEach(rivals::count);
    rivals.uses.forEach(
        (use, imports) -> {
          imports.values().forEach(each -> each.forEach(b -> findings.examined(b.place())));
          if (imports.size() > 1) {
            findings.report(report(use, imports));
          }
        });
  }

  private void count(Binding binding) {
    for (Families.Choice choice : families.of(binding.path())) {
      if (!isAdapter(binding.unit(), choice.alternative())) {
        Unit unit = binding.unit();
        uses.computeIfAbsent(
                new Use(unit.module(), unit.scope(), choice.family()), key -> new LinkedHashMap<>())
            .computeIfAbsent(choice.alternative(), key -> new ArrayList<>())
            .add(binding);
      }
    }
  }

  private static boolean isAdapter(Unit unit, Family.Alternative alternative) {
    return alternative.isAdaptedIn(unit.facts().namespace())
        || unit.facts().types().stream()
            .anyMatch(type -> !type.isNested() && alternative.isAdaptedIn(type.name()));
  }

  private static Report report(Use use, Map<Family.Alternative, List<Binding>> imports) {
    Family family = use.family;
    List<Family.Alternative> ranked =
        imports.keySet().stream()
            .sorted(
                Comparator.comparing((Family.Alternative a) -> -files(imports.get(a)))
                    .thenComparing(family.alternatives()::indexOf))
            .toList();
    Family.Alternative kept = ranked.get(0);
    List<Family.Alternative> others = ranked.subList(1, ranked.size());
    List<Binding> rest = others.stream().flatMap(a -> imports.get(a).stream()).sorted(Comparator.comparing(Binding::place)).toList();
    String message =
        "%d kinds of %s in %s: %s; use %s alone"
            .formatted(ranked.size(), family.family(), module(use), counts(ranked, imports), kept.name());
    return Report.of(
            "rival-library", subject(use), rest.get(0).place(), message)
        .certainty(family.certain())
        .asInferred()
        .related(related(rest))
        .evidence(evidence(ranked, imports), reason(family));
  }
}
