package dev.ssot.change;

import dev.ssot.compare.Matching;
import dev.ssot.config.Accept;
import dev.ssot.config.Config;
import dev.ssot.outcome.Comparison.Exemption;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import dev.ssot.rule.Permission.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change itself asks to let pass. */
final class Exemptions {
  private Exemptions() {}

  /** New entries of the configuration in its order, then new suppressions in that of the places. */
  static List<Exemption> of(Policy policy, Matching matching) {
    return Stream.concat(accepted(policy), suppressed(matching).map(Exemptions::of)).toList();
  }

  /** An entry that is prolonged is new, too. */
  private static Stream<Exemption> accepted(Policy policy) {
    Config before = policy.ownBefore();
    return policy.ownNow().accept().stream()
        .filter(entry -> before.accept().stream().noneMatch(known -> isWithin(entry, known)))
        .map(
            entry ->
                new Exemption(
                    Origin.CONFIGURATION,
                    entry.rule(),
                    entry.subject(),
                    entry.because(),
                    Optional.empty()));
  }

  private static boolean isWithin(Accept entry, Accept known) {
    return entry.rule().equals(known.rule())
        && entry.subject().equals(known.subject())
        && (known.until().isEmpty()
            || entry.until().filter(day -> !day.isAfter(known.until().get())).isPresent());
  }

  private static Stream<Finding> suppressed(Matching matching) {
    Stream<Finding> kept =
        matching.pairs().stream()
            .filter(pair -> pair.before().status() != Status.SUPPRESSED)
            .map(Matching.Pair::now);
    return Stream.concat(matching.added().stream(), kept)
        .filter(finding -> finding.status() == Status.SUPPRESSED)
        .filter(Finding::counts);
  }

  private static Exemption of(Finding finding) {
    return new Exemption(
        Origin.SOURCE,
        finding.rule(),
        finding.subject(),
        finding.because().orElse(""),
        Optional.of(finding));
  }
}
