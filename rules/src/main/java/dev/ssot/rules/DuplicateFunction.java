package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.TypeNames;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Body;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Function;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions with the same body, of which all but one could be calls.
 *
 * @param statements how many statements a body must have at least
 */
public record DuplicateFunction(int statements) implements Rule {
  /** Six statements. */
  public DuplicateFunction() {
    this(6);
  }

  /** Equal bodies have equal keys. */
  private record Key(String language, Scope scope, long shape) {
    String subject() {
      return String.join("/", language, scope.name(), Long.toHexString(shape));
    }
  }

  /** A function where it stands. */
  private record Copy(Unit unit, Function function) {
    Place place() {
      return unit.at(function.nameSpan());
    }

    /** By file, then from the first line on. */
    Place whole() {
      return unit.at(function.span());
    }

    boolean encloses(Copy other) {
      return unit.equals(other.unit)
          && function.span().endLine() >= other.function.span().endLine();
    }

    List<String> parameterTypes() {
      return function.parameters().stream().map(p -> TypeNames.erasure(p.type())).toList();
    }
  }

  /** A function and the one that it repeats. */
  private record Pair(Copy copy, Copy original) {}

  @Override
  public String id() {
    return "duplicate-function";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    Excerpt declared =
        unit.language().equals("java")
            ? Excerpt.frame(unit.facts()).functions(this::isLongEnough)
            : Excerpt.of(unit.facts());
    return Optional.of(
        declared.bodies(
            function -> isLongEnough(function) ? function.body().outline() : Body.NONE));
  }

  private boolean isLongEnough(Function function) {
    return function.body().statements() >= statements;
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Pair> pairs = new ArrayList<>();
    byBody(codebase, findings)
        .forEach(
            (key, own) -> {
              List<Copy> equals =
                  findings.choosing().rank(key.subject(), own, copy -> name(codebase, copy));
              equals.stream().skip(1).forEach(copy -> pairs.add(new Pair(copy, equals.get(0))));
            });
    pairs.sort(Comparator.comparing(pair -> pair.copy.whole()));
    Copy last = null;
    for (Pair pair : pairs) {
      if (last == null || !last.encloses(pair.copy)) {
        findings.report(report(codebase, pair));
        last = pair.copy;
      }
    }
  }

  private Map<Key, List<Copy>> byBody(Codebase codebase, Findings findings) {
    Map<Key, List<Copy>> byBody = new LinkedHashMap<>();
    for (Unit unit : codebase.units()) {
      for (Function function : unit.facts().functions()) {
        if (isLongEnough(function) && unit.scope() != Scope.GENERATED) {
          Copy copy = new Copy(unit, function);
          findings.examined(copy.place());
          Key key = new Key(unit.language(), unit.scope(), function.body().shape());
          byBody.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(copy);
        }
      }
    }
    return byBody;
  }

  private static Report report(Codebase codebase, Pair pair) {
    Copy copy = pair.copy;
    Copy original = pair.original;
    String message =
        "`%s` has the same %d statements as `%s`; let both call one function"
            .formatted(
                copy.function.qualifiedName(),
                copy.function.body().statements(),
                name(codebase, original));
    return Report.of("copy", name(codebase, copy), copy.place(), message)
        .certainty(certainty(copy, original))
        .related(List.of(new Report.Related(original.place(), "the same body")));
  }

  private static String name(Codebase codebase, Copy copy) {
    return codebase.qualify(copy.unit, copy.function.qualifiedName());
  }

  /** Java has no one function over several primitive types. */
  private static Certainty certainty(Copy copy, Copy original) {
    return copy.parameterTypes().equals(original.parameterTypes())
            || !copy.unit.language().equals("java")
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }
}
