package dev.ssot.rule.custom;

import dev.ssot.binding.NoKey;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import dev.ssot.source.Glob;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Forbids and requires what a user declares. What of it is a key belongs to the ruler.
 *
 * @param in globs over the files that it holds for; empty means all
 * @param allowedIn globs over the files that may do it all the same
 * @param scope the code that it holds for; none means all
 * @param advice the end of each message, "" for none
 */
record CustomRule(
    @NoKey String id,
    Optional<Forbidden> forbid,
    Optional<Required> require,
    List<String> in,
    List<String> allowedIn,
    Optional<Scope> scope,
    @NoKey String advice)
    implements Rule {

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Glob> concerned = in.stream().map(Glob::ofPath).toList();
    List<Glob> allowed = allowedIn.stream().map(Glob::ofPath).toList();
    Predicate<Unit> isConcerned =
        unit -> isOfScope(unit) && (concerned.isEmpty() || matches(concerned, unit));
    Predicate<Unit> isHome = unit -> matches(allowed, unit);
    forbid.ifPresent(what -> check(what, codebase, isConcerned, isHome, findings));
    require.ifPresent(what -> check(what, codebase, isConcerned, isHome, findings));
  }

  private void check(
      Forbidden what,
      Codebase codebase,
      Predicate<Unit> isConcerned,
      Predicate<Unit> isHome,
      Findings findings) {
    List<Pattern> patterns = Pattern.of(what);
    Sightings sightings = new Sightings(codebase, what.patterns().keySet());
    codebase.units().stream()
        .filter(isConcerned)
        .forEach(
            unit -> check(codebase, sightings.in(unit), patterns, isHome.test(unit), findings));
  }

  private void check(
      Required what,
      Codebase codebase,
      Predicate<Unit> isConcerned,
      Predicate<Unit> isHome,
      Findings findings) {
    codebase.types().stream()
        .filter(type -> isConcerned.test(type.unit()) && what.concerns(type))
        .forEach(
            type -> {
              findings.examined(type.place());
              if (!isHome.test(type.unit()) && !what.isMetBy(codebase, type)) {
                String message = what.message(type) + where() + advice;
                findings.report(
                    Report.of(Required.KIND, type.qualifiedName(), type.place(), message));
              }
            });
  }

  private boolean isOfScope(Unit unit) {
    return scope.isEmpty() || scope.get() == unit.scope();
  }

  private static boolean matches(List<Glob> globs, Unit unit) {
    return globs.stream().anyMatch(glob -> glob.matches(unit.path()));
  }

  private void check(
      Codebase codebase,
      List<Sighting> sightings,
      List<Pattern> patterns,
      boolean isHome,
      Findings findings) {
    Set<Span> examined = new HashSet<>();
    Set<Object> told = new HashSet<>();
    for (Sighting sighting : sightings) {
      if (examined.add(sighting.start())) {
        findings.examined(sighting.unit().at(sighting.span()));
      }
      for (Pattern pattern : patterns) {
        pattern
            .matched(sighting)
            .filter(name -> told.add(List.of(pattern, sighting.start())))
            .ifPresent(name -> tell(codebase, sighting, pattern.sort(), name, isHome, findings));
      }
    }
  }

  private void tell(
      Codebase codebase,
      Sighting sighting,
      Sort sort,
      String name,
      boolean isHome,
      Findings findings) {
    var place = sighting.unit().at(sighting.span());
    if (!allowedIn.isEmpty()) {
      findings.measure("at-home", place, isHome);
    }
    if (!isHome) {
      String user = codebase.qualify(sighting.unit(), sighting.within());
      boolean isItself = sort == Sort.FILE || user.equals(name) || user.endsWith("." + name);
      String subject = isItself ? (sort == Sort.FILE ? name : user) : name + " in " + user;
      findings.report(Report.of(sort.kind(), subject, place, message(sort, name)));
    }
  }

  private String message(Sort sort, String name) {
    return sort.message(name) + where() + advice;
  }

  private String where() {
    if (!allowedIn.isEmpty()) {
      return " outside " + String.join(", ", allowedIn);
    }
    return in.isEmpty() ? "" : " in " + String.join(", ", in);
  }
}
