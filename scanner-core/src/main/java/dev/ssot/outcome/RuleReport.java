package dev.ssot.outcome;

import dev.ssot.rule.Level;
import java.util.Optional;

/**
 * How one rule fared.
 *
 * @param summary one line, from its page
 * @param page its whole page in Markdown
 * @param level the highest that its findings can have; below warning, nothing of it is counted
 * @param failure the trace of what it threw, where it did
 * @see #reason()
 */
public record RuleReport(
    String id,
    String version,
    String summary,
    String page,
    Level level,
    State state,
    Optional<String> failure) {

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
