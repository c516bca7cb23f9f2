package dev.ssot.change;

import dev.ssot.compare.Matcher;
import dev.ssot.compare.Matching;
import dev.ssot.compare.Moves;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Lost;
import dev.ssot.outcome.Comparison.Moved;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.TargetReport;
import dev.ssot.rule.Finding;
import dev.ssot.scan.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What became of the findings of an earlier state. */
final class Difference {
  private final Side now;
  private final Matching matching;
  private final List<Finding> fixed = new ArrayList<>();
  private final List<Lost> lost = new ArrayList<>();

  /**
   * @param moves what became of files and names; asked for only if something is gone, since it
   *     takes a look into all changed files
   * @param hideouts where files may have gone that are not there any more
   */
  Difference(Side now, List<Finding> before, Supplier<Moves> moves, Hideouts hideouts)
      throws IOException {
    this.now = now;
    List<Finding> all = now.outcome().findings();
    Matching certain = Matcher.bySubject(before, all);
    if (certain.gone().isEmpty()) {
      this.matching = certain;
      return;
    }
    Moves known = moves.get();
    this.matching = Matcher.match(before, all, known);
    Fates fates = new Fates(now, hideouts);
    for (Finding gone : matching.gone()) {
      Optional<String> reason = fates.lost(gone, known.path(gone.path()));
      reason.ifPresentOrElse(why -> lost.add(new Lost(gone, why)), () -> fixed.add(gone));
    }
  }

  Matching matching() {
    return matching;
  }

  /** What is gone and mended. */
  List<Finding> fixed() {
    return List.copyOf(fixed);
  }

  /** What is gone and cannot be looked for. */
  List<Lost> lost() {
    return List.copyOf(lost);
  }

  /**
   * @param measures of the earlier state
   * @param targets how they fared then
   */
  Comparison comparison(
      Against against,
      Source source,
      List<Measure> measures,
      List<TargetReport> targets,
      Policy policy) {
    return new Comparison(
        against.reference(),
        source,
        matching.added(),
        moved(),
        List.copyOf(fixed),
        List.copyOf(lost),
        Exemptions.of(policy, matching),
        measures,
        targets,
        remarks(policy));
  }

  /** In the order of the outcome. */
  private List<Moved> moved() {
    IdentityHashMap<Finding, Moved> moved = new IdentityHashMap<>();
    matching.pairs().stream()
        .filter(pair -> !pair.isInPlace())
        .forEach(pair -> moved.put(pair.now(), new Moved(pair.before(), pair.now())));
    return now.outcome().findings().stream().map(moved::get).filter(Objects::nonNull).toList();
  }

  private List<String> remarks(Policy policy) {
    List<String> remarks = new ArrayList<>(policy.remarks());
    now.movedHomes().stream()
        .map(
            concept ->
                "The home of %s has moved, so this side is judged by its new entry"
                    .formatted(concept))
        .forEach(remarks::add);
    return List.copyOf(remarks);
  }
}
