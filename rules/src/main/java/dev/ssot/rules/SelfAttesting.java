package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Function;
import dev.ssot.facts.Value;
import dev.ssot.naming.Words;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A function that says it measures or checks, and returns what is written in it.
 *
 * @param verbs first words of the names of functions that find something out
 */
public record SelfAttesting(List<String> verbs) implements Rule {
  private static final Attestation KNOWN = Attestation.read();

  /** The usual verbs. */
  public SelfAttesting() {
    this(
        List.of(
            "measure",
            "calculate",
            "compute",
            "validate",
            "verify",
            "check",
            "evaluate",
            "assess",
            "analyze",
            "analyse",
            "audit",
            "inspect",
            "detect",
            "estimate",
            "benchmark"));
  }

  @Override
  public String id() {
    return "self-attesting";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    Excerpt seen = Excerpt.of(unit.facts()).functions(function -> beginsWithVerb(function.name()));
    List<String> judged =
        unit.facts().functions().stream()
            .filter(function -> beginsWithVerb(function.name()))
            .map(Function::qualifiedName)
            .toList();
    if (unit.language().equals("java")) {
      seen.imports(
          JavaExcerpts.giving(
              Stream.concat(JavaExcerpts.supertypes(unit.facts()), judged.stream())));
    }
    Set<String> names = Set.copyOf(judged);
    return Optional.of(seen.bodies(Function::body).calls(call -> names.contains(call.within())));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    Inheritance inheritance = new Inheritance(codebase, KNOWN.plainSupertypes());
    StandIns standIns = new StandIns(codebase);
    Map<String, Boolean> named = new HashMap<>();
    for (Unit unit : codebase.units()) {
      for (Function function : unit.facts().functions()) {
        if (named.computeIfAbsent(function.name(), this::beginsWithVerb)
            && answers(function)
            && !standIns.has(unit, function)) {
          boolean doubtful = standIns.mayBe(unit, function);
          if (function.owner().isEmpty()) {
            judge(codebase, unit, function, doubtful, findings);
          }
          types(codebase, unit, function.owner())
              .filter(type -> !KNOWN.isDouble(type) && inheritance.isFree(type, function))
              .map(type -> doubtful || inheritance.mayOverride(type, function))
              .forEach(isDoubtful -> judge(codebase, unit, function, isDoubtful, findings));
        }
      }
    }
  }

  /** Those of a name in one file; more where it defines one under conditions. */
  private static Stream<Definition> types(Codebase codebase, Unit unit, String name) {
    return codebase.definitions(codebase.qualify(unit, name)).stream()
        .filter(found -> found.unit().equals(unit) && found.declaration().name().equals(name))
        .filter(found -> found.declaration() instanceof Definition.Type);
  }

  /** Whether it says that it finds something out. */
  private boolean beginsWithVerb(String name) {
    return verbs.contains(Words.first(name).toLowerCase(Locale.ROOT));
  }

  private static boolean answers(Function function) {
    return (function.kind() == Function.Kind.METHOD || function.kind() == Function.Kind.FUNCTION)
        && function.body().returns().stream().anyMatch(value -> value.kind() != Value.Kind.NONE);
  }

  private static void judge(
      Codebase codebase, Unit unit, Function function, boolean doubtful, Findings findings) {
    findings.examined(unit.at(function.nameSpan()));
    if (function.body().onlyLiterals() && function.body().calls() == harmless(unit, function)) {
      findings.report(
          report(codebase, unit, function)
              .certainty(doubtful ? Certainty.POSSIBLE : Certainty.CERTAIN));
    }
  }

  /** How many of its calls have no bearing on its result. */
  private static long harmless(Unit unit, Function function) {
    return function.body().calls() == 0
        ? 0
        : unit.facts().calls().stream()
            .filter(call -> call.within().equals(function.qualifiedName()))
            .filter(KNOWN::isHarmless)
            .count();
  }

  private static Report report(Codebase codebase, Unit unit, Function function) {
    String message =
        "`%s` finds nothing out: what it returns is written in it%s; look at the code that it speaks of, or name it for the constant that it is"
            .formatted(function.name(), written(function));
    return Report.of(
        "literal",
        codebase.qualify(unit, function.qualifiedName()),
        unit.at(function.nameSpan()),
        message);
  }

  private static String written(Function function) {
    return function.body().returns().stream()
        .filter(value -> value.kind() == Value.Kind.LITERAL && value.text().length() <= 40)
        .map(value -> " (`" + value.text() + "`)")
        .findFirst()
        .orElse("");
  }
}
