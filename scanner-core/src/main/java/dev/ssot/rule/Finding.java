package dev.ssot.rule;

import dev.ssot.codebase.Scope;
import dev.ssot.facts.Span;
import java.util.List;
import java.util.Optional;

/**
 * A defect with all that the rule's frame adds to it: identity, level, status.
 *
 * @param module folder of the build module, "" for the root
 * @param fingerprint 16 hex digits over (rule, kind, subject, ordinal among equals): no line and no
 *     path in it
 * @param snippetHash 16 hex digits over the text of the finding's first line without white space
 * @param lineHash how GitHub's code scanning calls that line, so that it knows an alert again when
 *     lines move; "" where it was not computed
 * @param because the reason that it is let pass for; empty for an open one
 */
public record Finding(
    String rule,
    String kind,
    Level level,
    Certainty certainty,
    String subject,
    Optional<String> concept,
    String module,
    String fingerprint,
    String snippetHash,
    String lineHash,
    String path,
    Span span,
    Scope scope,
    boolean inferred,
    String message,
    List<Report.Evidence> evidence,
    Optional<Report.Fix> fix,
    List<Report.Related> related,
    Status status,
    Optional<String> because) {

  /** Whether somebody lets the finding pass. */
  public enum Status {
    /** Nobody does. */
    OPEN,
    /** The configuration lets it pass, with a reason. */
    ACCEPTED,
    /** The source lets it pass, with a reason. */
    SUPPRESSED
  }

  /** The same with the two hashes of its line. */
  public Finding withLine(String snippet, String line) {
    return with(snippet, line, fix, status, because);
  }

  /** The same, mended in that way. */
  public Finding withFix(Report.Fix how) {
    return with(snippetHash, lineHash, Optional.of(how), status, because);
  }

  /** The same, let pass. */
  public Finding passed(Status as, String reason) {
    return with(snippetHash, lineHash, fix, as, Optional.of(reason));
  }

  /**
   * The same in another state of the tree, where all that it speaks of may stand elsewhere: open,
   * and without the hashes of its line.
   */
  public Finding moved(Span to, Optional<Report.Fix> how, List<Report.Related> places) {
    return with(to, "", "", how, places, Status.OPEN, Optional.empty());
  }

  private Finding with(
      String snippet, String line, Optional<Report.Fix> how, Status now, Optional<String> reason) {
    return with(span, snippet, line, how, related, now, reason);
  }

  private Finding with(
      Span at,
      String snippet,
      String line,
      Optional<Report.Fix> how,
      List<Report.Related> places,
      Status now,
      Optional<String> reason) {
    return new Finding(
        rule,
        kind,
        level,
        certainty,
        subject,
        concept,
        module,
        fingerprint,
        snippet,
        line,
        path,
        at,
        scope,
        inferred,
        message,
        evidence,
        how,
        places,
        now,
        reason);
  }

  /** Whether it belongs to the headline count. */
  public boolean counts() {
    return level.counts();
  }
}
