package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.config.Accept;
import dev.ssot.config.Config;
import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import dev.ssot.rule.Level;
import dev.ssot.rule.Permission;
import dev.ssot.source.Glob;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user lets pass, in the configuration and in the source, and how often it was used. */
final class Permissions {
  private final Map<String, List<Accepted>> accepted = new LinkedHashMap<>();
  private final Map<List<String>, List<Suppressed>> suppressed = new LinkedHashMap<>();
  private final Map<Object, Integer> uses = new HashMap<>();
  private final Set<String> off;

  /** An entry of the configuration; its number keeps two equal ones apart. */
  private record Accepted(
      int number, Accept entry, Glob subject, Optional<Place> place, boolean expired) {}

  private record Suppressed(Suppression request, Place place) {
    boolean covers(Finding finding) {
      Span covers = request.covers();
      int line = finding.span().line();
      return !request.reason().isBlank() && covers.line() <= line && line <= covers.endLine();
    }
  }

  Permissions(
      Config config, Codebase codebase, Optional<LocalDate> asOf, Predicate<Unit> reported) {
    for (int i = 0; i < config.accept().size(); i++) {
      Accept entry = config.accept().get(i);
      accepted
          .computeIfAbsent(entry.rule(), rule -> new ArrayList<>())
          .add(accepted(i, entry, codebase, asOf));
    }
    codebase.units().stream().filter(reported).forEach(this::read);
    off =
        config.rules().entrySet().stream()
            .filter(rule -> rule.getValue().level().equals(Optional.of(Level.OFF)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Accepted accepted(
      int number, Accept entry, Codebase codebase, Optional<LocalDate> asOf) {
    boolean expired = asOf.isPresent() && entry.until().filter(asOf.get()::isAfter).isPresent();
    Optional<Place> place = codebase.declared("accept[" + number + "].subject");
    return new Accepted(number, entry, Glob.ofName(entry.subject()), place, expired);
  }

  private void read(Unit unit) {
    for (Suppression request : unit.facts().suppressions()) {
      suppressed
          .computeIfAbsent(List.of(unit.path(), request.rule()), key -> new ArrayList<>())
          .add(new Suppressed(request, unit.at(request.span())));
    }
  }

  /**
   * The finding with the status that follows; the nearest permission, in the source, comes first.
   */
  Finding apply(Finding finding) {
    for (Suppressed each :
        suppressed.getOrDefault(List.of(finding.path(), finding.rule()), List.of())) {
      if (!uses.containsKey(each) && each.covers(finding)) {
        return pass(each, finding.passed(Status.SUPPRESSED, each.request.reason()));
      }
    }
    for (Accepted each : accepted.getOrDefault(finding.rule(), List.of())) {
      if (!each.expired && each.subject.matches(finding.subject())) {
        return pass(each, finding.passed(Status.ACCEPTED, each.entry.because()));
      }
    }
    return finding;
  }

  private Finding pass(Object permission, Finding passed) {
    uses.merge(permission, 1, Integer::sum);
    return passed;
  }

  /**
   * All that could have been used by now: those for rules that have spoken or that nobody knows.
   *
   * @param spoken ids of the rules
   */
  List<Permission> used(Set<String> spoken) {
    return Stream.concat(
            accepted.values().stream().flatMap(List::stream).flatMap(this::told),
            suppressed.values().stream().flatMap(List::stream).map(this::told))
        .filter(
            permission -> spoken.contains(permission.rule()) || !off.contains(permission.rule()))
        .toList();
  }

  /** None for an entry that a program made, since there is nothing to show. */
  private Stream<Permission> told(Accepted each) {
    Accept entry = each.entry;
    return each.place.stream()
        .map(
            place ->
                new Permission(
                    Permission.Origin.CONFIGURATION,
                    entry.rule(),
                    entry.subject(),
                    entry.because(),
                    place,
                    each.expired,
                    uses.getOrDefault(each, 0)));
  }

  private Permission told(Suppressed each) {
    return new Permission(
        Permission.Origin.SOURCE,
        each.request.rule(),
        "",
        each.request.reason(),
        each.place,
        false,
        uses.getOrDefault(each, 0));
  }
}
