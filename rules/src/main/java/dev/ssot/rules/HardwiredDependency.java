package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A class that constructs the service it works with, instead of being given it.
 *
 * @param roles the head nouns of types that do a job
 */
public record HardwiredDependency(List<String> roles) implements Rule {

  /** The usual head nouns. */
  public HardwiredDependency() {
    this(
        List.of(
            "Manager",
            "Registry",
            "Service",
            "Factory",
            "Engine",
            "Provider",
            "Repository",
            "Store",
            "Client",
            "Controller",
            "Coordinator",
            "Dispatcher",
            "Executor",
            "Loader",
            "Locator",
            "Router",
            "Scheduler",
            "Tracker"));
  }

  @Override
  public String id() {
    return "hardwired-dependency";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    if (!unit.language().equals("java")) {
      return Optional.of(Excerpt.of(unit.facts()).bodies(function -> function.body().effects()));
    }
    return Optional.of(
        unit.isProduction() ? Wiring.excerpt(unit.facts()) : Excerpt.frame(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    Collaborators collaborators = new Collaborators(codebase, roles);
    for (Collaborators.Owner owner : collaborators.owners()) {
      Wiring type = owner.type();
      List<Collaborators.Field> fields = type.isJudged() ? collaborators.of(owner) : List.of();
      if (!fields.isEmpty()) {
        type.constructorPlaces().forEach(findings::examined);
        fields.forEach(field -> judge(type, field, findings));
      }
    }
  }

  private static void judge(Wiring type, Collaborators.Field field, Findings findings) {
    if (field.certainty() != Certainty.POSSIBLE) {
      findings.measure("injected", field.place(), field.isGiven());
    }
    if (!field.isGiven()) {
      String message =
          "`%s` constructs its `%s` itself, for `%s`; let the constructor be given it"
              .formatted(type.declaration().simpleName(), field.role().simpleName(), field.name());
      findings.report(
          Report.of(
                  "constructed",
                  type.type().qualifiedName() + "." + field.name(),
                  field.place(),
                  message)
              .certainty(field.certainty())
              .related(
                  List.of(
                      new Report.Related(field.line(), "constructed here"),
                      new Report.Related(field.role().place(), "the constructed type"))));
    }
  }
}
