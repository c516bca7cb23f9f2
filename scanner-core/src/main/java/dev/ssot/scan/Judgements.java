package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.rule.Choices;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Hearing;
import dev.ssot.rule.Review;
import dev.ssot.rule.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Lets all rules speak, those with the last word last, and lets pass what the user wants so. */
public final class Judgements {
  private final Codebase codebase;
  private final RuleBook rules;
  private final Predicate<Unit> reported;
  private final Choices given;
  private final Permissions permissions;
  private final int jobs;

  /**
   * @param rules those that are to speak, as configured
   * @param asOf the day that dates are compared with; without one nothing expires
   * @param reported the files that are reported on
   * @param given what was chosen in the tree that this one is compared with
   * @param jobs how many rules speak at a time; the result does not depend on it
   */
  public Judgements(
      Codebase codebase,
      RuleBook rules,
      Config config,
      Optional<LocalDate> asOf,
      Predicate<Unit> reported,
      Choices given,
      int jobs) {
    this.codebase = codebase;
    this.rules = rules;
    this.reported = reported;
    this.given = given;
    this.permissions = new Permissions(config, codebase, asOf, reported);
    this.jobs = jobs;
  }

  /**
   * One for each rule, in the order of their ids.
   *
   * @param precedents what need not be said anew
   */
  List<Judgement> all(Precedents precedents) {
    List<Judgement> all = first(precedents);
    Hearing hearing = hearing(all);
    rules.rules().stream()
        .filter(rule -> rule.rule() instanceof Review)
        .map(rule -> passed(Judgement.of(rule, codebase, reported, hearing)))
        .forEach(all::add);
    all.sort((one, other) -> one.rule().id().compareTo(other.rule().id()));
    return all;
  }

  /** What those rules hear that have the last word. */
  public Hearing hearing() {
    return hearing(first(Precedents.NONE));
  }

  /** Those that look for many kinds of things take longest, so that they begin. */
  private List<Judgement> first(Precedents precedents) {
    List<ConfiguredRule> speakers =
        rules.rules().stream()
            .filter(rule -> !(rule.rule() instanceof Review))
            .sorted(Comparator.comparing(rule -> -rule.page().kinds().size()))
            .toList();
    try (Bench<Judgement> bench = new Bench<>(jobs)) {
      for (ConfiguredRule rule : speakers) {
        bench.put(() -> passed(judgement(rule, precedents)));
      }
      return bench.results();
    }
  }

  private Judgement judgement(ConfiguredRule rule, Precedents precedents) {
    return precedents
        .of(rule, codebase, given.of(rule.id()))
        .orElseGet(() -> Judgement.of(rule, codebase, reported, given));
  }

  private Hearing hearing(List<Judgement> spoken) {
    Map<String, Long> examined = new TreeMap<>();
    for (Judgement each : spoken) {
      long places = Arrays.stream(Scope.values()).mapToLong(each.said()::examined).sum();
      examined.put(each.rule().id(), places);
    }
    return new Hearing(permissions.used(examined.keySet()), examined);
  }

  private Judgement passed(Judgement judgement) {
    List<Finding> findings = judgement.findings().stream().map(permissions::apply).toList();
    return new Judgement(judgement.rule(), judgement.said(), findings, judgement.failure());
  }
}
