package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import dev.ssot.rule.Permission;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed since another state of the same code. Findings that are told neither as added nor as
 * moved were there before.
 *
 * @param reference what is compared with, as the user named it
 * @param source that very state
 * @param added findings of this outcome that were not there before, in its order
 * @param moved those that stand elsewhere, or under another name, than before
 * @param fixed findings of the earlier state that are gone
 * @param lost those of which nobody can tell, since their file was not judged this time
 * @param exemptions what the change itself lets pass; none of it counts unless the gate is told so
 * @param measures of the earlier state
 * @param targets how they fared in the earlier state, in the order of the outcome's; a target of
 *     which that state tells nothing is unjudged
 * @param remarks on how both states were judged, whole sentences without the full stop
 */
public record Comparison(
    String reference,
    Source source,
    List<Finding> added,
    List<Moved> moved,
    List<Finding> fixed,
    List<Lost> lost,
    List<Exemption> exemptions,
    List<Measure> measures,
    List<TargetReport> targets,
    List<String> remarks) {

  /** One defect before and now. */
  public record Moved(Finding before, Finding now) {}

  /**
   * A finding of the earlier state that cannot be looked for.
   *
   * @param reason what became of its file, as the end of a sentence
   */
  public record Lost(Finding before, String reason) {}

  /**
   * A permission that was not there before.
   *
   * @param subject what it lets pass, as the configuration or the finding names it
   * @param reason as written
   * @param finding the one that it lets pass; empty for a line of the configuration
   */
  public record Exemption(
      Permission.Origin origin,
      String rule,
      String subject,
      String reason,
      Optional<Finding> finding) {}

  /** What a finding of this outcome is to the earlier state. */
  public enum Change {
    NEW,
    MOVED,
    KEPT
  }

  /** The measure as it was before; empty unless it was counted in the same way. */
  public Optional<Measure> before(Measure now) {
    return measures.stream()
        .filter(one -> one.name().equals(now.name()) && one.ruler().equals(now.ruler()))
        .findFirst();
  }

  /** Tells of each finding of the outcome what it is to the earlier state. */
  public Changes changes() {
    return new Changes(fingerprints(added.stream()), fingerprints(moved.stream().map(Moved::now)));
  }

  /** The findings that are not kept, by fingerprint. */
  public record Changes(Set<String> added, Set<String> moved) {

    /** What became of a finding of the outcome. */
    public Change of(Finding finding) {
      if (added.contains(finding.fingerprint())) {
        return Change.NEW;
      }
      return moved.contains(finding.fingerprint()) ? Change.MOVED : Change.KEPT;
    }
  }

  private static Set<String> fingerprints(Stream<Finding> findings) {
    return findings.map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
  }
}
