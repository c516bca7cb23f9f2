package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A type that can be made without what the registry requires for it, and the code that does it. */
public record ParameterlessConstruction() implements Rule {

  @Override
  public String id() {
    return "parameterless-construction";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(CanonicalType.excerpt(unit, codebase));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    for (CanonicalType home :
        CanonicalType.all(codebase, truth -> !truth.concept().requires().isEmpty())) {
      List<Initializer> initializers = Initializer.of(codebase, home.type());
      initializers.forEach(each -> judge(home.truth(), each, findings));
      home.constructions().forEach(each -> judge(home, initializers, each, findings));
    }
  }

  private static void judge(SourceOfTruth truth, Initializer initializer, Findings findings) {
    findings.examined(initializer.place());
    List<String> missing = initializer.dispensable(truth.concept().requires());
    if (!missing.isEmpty() && initializer.isReachable()) {
      String message =
          "`%s` can be made without `%s`%s; make it a parameter that must be given"
              .formatted(
                  truth.simpleName(),
                  String.join("`, `", missing),
                  initializer.isParameterless() ? ", even without any argument" : "");
      findings.report(
          report(truth, "constructor", initializer.signature(), initializer.place(), message));
    }
  }

  /** A call that fits some constructor only without what is required. */
  private static void judge(
      CanonicalType home,
      List<Initializer> initializers,
      Constructions.Construction construction,
      Findings findings) {
    SourceOfTruth truth = home.truth();
    findings.examined(construction.place());
    boolean python = home.type().unit().language().equals("python");
    boolean lacking =
        construction.arguments() == 0
            || (!python
                && construction.arguments() > 0
                && initializers.stream()
                    .filter(each -> each.takes(construction.arguments()))
                    .allMatch(each -> !each.dispensable(truth.concept().requires()).isEmpty()));
    findings.measure("given", construction.place(), !lacking);
    if (lacking) {
      String message =
          "`%s` is made without `%s`; pass it"
              .formatted(truth.simpleName(), String.join("`, `", truth.concept().requires()));
      findings.report(
          report(truth, "call", "in " + construction.within(), construction.place(), message));
    }
  }

  private static Report report(
      SourceOfTruth truth, String kind, String about, Place place, String message) {
    return Report.of(kind, truth.concept().home() + " " + about, place, message)
        .concept(truth.concept().name());
  }
}
