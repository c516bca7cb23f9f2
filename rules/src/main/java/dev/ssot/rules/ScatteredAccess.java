package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Import;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call or attribute that has one declared home and is used elsewhere.
 *
 * @param access what has a home, and where that is
 */
public record ScatteredAccess(List<AccessHome> access) implements Rule {

  /** Nothing has a home. */
  public ScatteredAccess() {
    this(List.of());
  }

  @Override
  public String id() {
    return "scattered-access";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(access.isEmpty() ? Excerpt.frame(unit.facts()) : Excerpt.all(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<AccessHome.Matcher> homes = access.stream().map(AccessHome.Matcher::new).toList();
    for (Binding binding : homes.isEmpty() ? List.<Binding>of() : codebase.bindings()) {
      Import statement = binding.statement();
      Use use = new Use(binding.unit(), statement.within(), statement.target(), statement.span());
      homes.forEach(home -> check(home, home.named(binding.path()), use, findings));
    }
    for (Unit unit : homes.isEmpty() ? List.<Unit>of() : codebase.units()) {
      Set<Span> told = new HashSet<>();
      for (AccessHome.Matcher home : homes) {
        for (Call call : unit.facts().calls()) {
          check(
              codebase,
              home,
              new Use(unit, call.within(), call.target(), call.span()),
              told,
              findings);
        }
        for (Mention mention : unit.facts().mentions()) {
          check(
              codebase,
              home,
              new Use(unit, mention.within(), mention.name(), mention.span()),
              told,
              findings);
        }
      }
    }
  }

  /** A dotted name where it stands. */
  private record Use(Unit unit, String within, String name, Span span) {
    Place place() {
      return unit.at(span);
    }

    /** Where it stands, so that two names in one expression are one place. */
    Span start() {
      return new Span(span.line(), span.column(), span.line(), span.column());
    }

    String user() {
      String file = unit.facts().namespace();
      String module = unit.path().replaceFirst("\\.\\w+$", "").replace('/', '.');
      return (unit.language().equals("java") ? file : module) + "." + within;
    }
  }

  private static void check(
      Codebase codebase, AccessHome.Matcher home, Use use, Set<Span> told, Findings findings) {
    Optional<String> accessed =
        home.accessed(codebase, use.unit, use.within, use.name)
            .filter(name -> told.add(use.start()));
    check(home, accessed, use, findings);
  }

  private static void check(
      AccessHome.Matcher home, Optional<String> accessed, Use use, Findings findings) {
    accessed.ifPresent(
        name -> {
          findings.examined(use.place());
          findings.measure("at-home", use.place(), home.isHome(use.unit));
          if (!home.isHome(use.unit)) {
            findings.report(
                Report.of("access", name + " in " + use.user(), use.place(), home.message(name)));
          }
        });
  }
}
