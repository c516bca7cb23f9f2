package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.facts.Parameter;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a concept requires: a constructor of its home must have a parameter of that name. Where none
 * has any parameter at all, that is what parameterless-construction reports.
 */
record DeclaredRequirements(Codebase codebase) implements Declarations {

  @Override
  public void check(Findings findings) {
    Declared.all(codebase, "canonical[#].requires[#]")
        .forEach(
            declared -> {
              SourceOfTruth truth = codebase.sourcesOfTruth().get(declared.number());
              Set<String> parameters = parameters(truth);
              findings.examined(declared.place());
              if (!parameters.isEmpty() && !parameters.contains(declared.value())) {
                findings.report(report(truth, declared, parameters));
              }
            });
  }

  /** Of all constructors of the home; none where it is not there. */
  private Set<String> parameters(SourceOfTruth truth) {
    List<Definition> homes = codebase.definitions(truth.concept().home());
    Set<String> names = new TreeSet<>();
    homes.stream()
        .filter(home -> home.declaration() instanceof Definition.Type)
        .flatMap(home -> Initializer.of(codebase, home).stream())
        .flatMap(initializer -> initializer.parameters().stream())
        .map(Parameter::name)
        .forEach(names::add);
    return names;
  }

  private static Report report(SourceOfTruth truth, Declared declared, Set<String> parameters) {
    String name = truth.concept().name();
    String message =
        "%s requires `%s`, and no constructor of its home takes that; they take `%s`"
            .formatted(name, declared.value(), String.join("`, `", parameters));
    return Report.of("missing-parameter", name + " " + declared.value(), declared.place(), message)
        .concept(name);
  }
}
