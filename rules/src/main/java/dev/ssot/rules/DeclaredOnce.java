package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.registry.Concept;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One concept has one home, and what is canonical is not forbidden at the same time. */
record DeclaredOnce(Codebase codebase) implements Declarations {

  @Override
  public void check(Findings findings) {
    Map<List<Object>, String> byName = new HashMap<>();
    Map<List<Object>, String> byHome = new HashMap<>();
    Declared.all(codebase, "canonical[#].home")
        .forEach(
            declared -> {
              Concept concept = concept(declared);
              String home = concept.home();
              String name = concept.name();
              String otherHome = byName.putIfAbsent(List.of(name, concept.in()), home);
              String otherName = byHome.putIfAbsent(List.of(home, concept.in()), name);
              if (otherHome != null) {
                String message =
                    "%s already has the home `%s`; declare one".formatted(name, otherHome);
                findings.report(report("two-homes", declared, message));
              } else if (otherName != null) {
                String message =
                    "`%s` is already the home of %s; make the two one".formatted(home, otherName);
                findings.report(report("two-homes", declared, message));
              }
            });
    forbidden("legacy", findings);
    forbidden("rivals", findings);
  }

  private void forbidden(String list, Findings findings) {
    Declared.all(codebase, "canonical[#]." + list + "[#]")
        .forEach(
            declared -> {
              findings.examined(declared.place());
              Concept concept = concept(declared);
              if (declared.value().equals(concept.home())
                  || concept.facades().contains(declared.value())) {
                String message =
                    "`%s` is declared canonical for %s, and forbidden under %s; take it out of one"
                        .formatted(declared.value(), concept.name(), list);
                findings.report(report("contradiction", declared, message));
              }
            });
  }

  private Concept concept(Declared declared) {
    return codebase.registry().concepts().get(declared.number());
  }

  private Report report(String kind, Declared declared, String message) {
    String name = concept(declared).name();
    return Report.of(kind, name + " " + declared.value(), declared.place(), message).concept(name);
  }
}
