package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Value;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
  public void check(Codebase codebase, Findings findings) {
    Inheritance inheritance = new Inheritance(codebase, KNOWN.plainSupertypes());
    Map<Unit, Map<String, Integer>> harmless = new HashMap<>();
    for (Unit unit : codebase.units()) {
      for (Function function : unit.facts().functions()) {
        if (function.owner().isEmpty() && findsOut(function)) {
          judge(codebase, unit, function, Certainty.CERTAIN, harmless, findings);
        }
      }
    }
    for (Definition type : codebase.types()) {
      if (!KNOWN.isDouble(type)) {
        for (Function function : codebase.members(type).functions()) {
          if (findsOut(function) && inheritance.isFree(type, function)) {
            Certainty certainty =
                inheritance.mayOverride(type, function) ? Certainty.POSSIBLE : Certainty.CERTAIN;
            judge(codebase, type.unit(), function, certainty, harmless, findings);
          }
        }
      }
    }
  }

  /** By its name, and by giving an answer at all. */
  private boolean findsOut(Function function) {
    List<String> words = Words.of(function.name());
    return (function.kind() == Function.Kind.METHOD || function.kind() == Function.Kind.FUNCTION)
        && !words.isEmpty()
        && verbs.contains(words.get(0).toLowerCase(Locale.ROOT))
        && function.body().returns().stream().anyMatch(value -> value.kind() != Value.Kind.NONE);
  }

  private static void judge(
      Codebase codebase,
      Unit unit,
      Function function,
      Certainty certainty,
      Map<Unit, Map<String, Integer>> harmless,
      Findings findings) {
    findings.examined(unit.at(function.nameSpan()));
    if (!function.body().onlyLiterals()) {
      return;
    }
    int idle =
        harmless
            .computeIfAbsent(unit, SelfAttesting::harmless)
            .getOrDefault(function.qualifiedName(), 0);
    if (function.body().calls() == idle) {
      findings.report(report(codebase, unit, function).certainty(certainty));
    }
  }

  /** How many calls of each function have no bearing on its result. */
  private static Map<String, Integer> harmless(Unit unit) {
    return unit.facts().calls().stream()
        .filter(KNOWN::isHarmless)
        .collect(Collectors.toMap(Call::within, call -> 1, Integer::sum));
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
