package dev.ssot.outcome;

import java.util.Optional;

/**
 * How one rule fared.
 *
 * @param summary one line, from its page
 * @param page its whole page in Markdown
 * @param failure the trace of what it threw, where it did
 * @see #reason()
 */
public record RuleReport(
    String id, String version, String summary, String page, State state, Optional<String> failure) {

  /** What it threw in one line, for a report: a trace is not the same on every machine. */
  public Optional<String> reason() {
    return failure.flatMap(trace -> trace.lines().findFirst());
  }

  /** How a rule fared. */
  public enum State {
    /** It examined something and found nothing that counts. */
    PASSED,
    FINDINGS,
    /** There was nothing for it to examine; that is not the same as passed. */
    NOT_APPLICABLE,
    /** It threw. */
    FAILED
  }
}
