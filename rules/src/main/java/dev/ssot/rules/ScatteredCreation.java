package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A canonical type that others than its declared factories construct. */
public record ScatteredCreation() implements Rule {

  @Override
  public String id() {
    return "scattered-creation";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(CanonicalType.excerpt(unit, codebase));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    for (CanonicalType home :
        CanonicalType.all(codebase, truth -> !truth.concept().createdBy().isEmpty())) {
      home.constructions().forEach(each -> judge(home.truth(), each, findings));
    }
  }

  private static void judge(
      SourceOfTruth truth, Constructions.Construction construction, Findings findings) {
    List<String> factories = truth.concept().createdBy();
    boolean factoryMade =
        factories.stream().anyMatch(factory -> isWithin(construction.within(), factory));
    findings.examined(construction.place());
    findings.measure("factory-made", construction.place(), factoryMade);
    if (!factoryMade) {
      String message =
          "`%s` is constructed outside of its factory; ask `%s` for it"
              .formatted(truth.simpleName(), String.join("` or `", factories));
      findings.report(
          Report.of(
                  "outside-factory",
                  truth.concept().home() + " in " + construction.within(),
                  construction.place(),
                  message)
              .concept(truth.concept().name()));
    }
  }

  private static boolean isWithin(String name, String outer) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }
}
