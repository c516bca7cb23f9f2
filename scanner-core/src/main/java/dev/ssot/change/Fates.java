package dev.ssot.change;

import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Problem;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Finding;
import dev.ssot.scan.Side;
import dev.ssot.source.Listing;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a finding that is gone need not be mended. A deleted file has no defects; one that can no
 * longer be judged may still have all of them.
 */
final class Fates {
  private static final Set<Problem.Kind> UNREAD =
      EnumSet.of(
          Problem.Kind.SYNTAX,
          Problem.Kind.UNSUPPORTED,
          Problem.Kind.UNREADABLE,
          Problem.Kind.ABANDONED);

  private final Hideouts hideouts;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Listing.Reason> skipped = new HashMap<>();
  private final Set<String> failed = new HashSet<>();

  Fates(Side now, Hideouts hideouts) {
    this.hideouts = hideouts;
    now.snapshot().units().forEach(unit -> units.put(unit.path(), unit));
    now.listing().skipped().forEach(one -> skipped.put(one.path(), one.reason()));
    now.outcome().rules().stream()
        .filter(rule -> rule.state() == RuleReport.State.FAILED)
        .map(RuleReport::id)
        .forEach(failed::add);
  }

  /**
   * What keeps a finding from being looked for, as the end of a sentence; none where it is mended.
   *
   * @param path what its file is called now
   */
  Optional<String> lost(Finding gone, String path) throws IOException {
    if (failed.contains(gone.rule())) {
      return Optional.of("its rule failed");
    }
    Unit unit = units.get(path);
    if (unit != null) {
      return Hideouts.ending(path).equals(Hideouts.ending(gone.path()))
          ? unjudged(unit)
          : Optional.of(words(Listing.Reason.OTHER_LANGUAGE));
    }
    Optional<String> reason = leftOut(path);
    return reason.isPresent() ? reason : hideouts.of(gone.path()).map(Fates::words);
  }

  private static Optional<String> unjudged(Unit unit) {
    if (unit.problems().stream().anyMatch(problem -> UNREAD.contains(problem.kind()))) {
      return Optional.of("its file cannot be read whole any more");
    }
    return unit.scope() == Scope.GENERATED
        ? Optional.of("its file now says that it is generated")
        : Optional.empty();
  }

  /** By itself, or with a folder around it. */
  private Optional<String> leftOut(String path) {
    Listing.Reason reason = skipped.get(path);
    for (int end = path.lastIndexOf('/'); reason == null && end >= 0; ) {
      reason = skipped.get(path.substring(0, end + 1));
      end = path.lastIndexOf('/', end - 1);
    }
    return Optional.ofNullable(reason).map(Fates::words);
  }

  private static String words(Listing.Reason reason) {
    return switch (reason) {
      case OTHER_LANGUAGE -> "its file is in no language that is read any more";
      case EXCLUDED -> "its file is excluded now";
      case IGNORED -> "its file is ignored by git now";
      case VENDORED -> "its file lies among build output or third-party code now";
      case OTHER_CHECKOUT -> "its file belongs to a checkout of its own now";
      case LINK -> "its file is a link now";
      case UNREADABLE -> "its file cannot be read any more";
      case TOO_LARGE -> "its file is too large to be read now";
      case STORED_ELSEWHERE -> "its content is stored outside of git's own objects now";
    };
  }
}
