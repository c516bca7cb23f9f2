package dev.ssot.outcome;

import dev.ssot.rule.Level;
import java.util.Optional;

/**
 * How one rule fared.
 *
 * @param summary one line, from its page
 * @param page its whole page in Markdown
 * @param level the highest that its findings can have; below warning, nothing of it is counted
 * @param failure what it threw, where it did
 */
public record RuleReport(
    String id,
    String version,
    String summary,
    String page,
    Level level,
    State state,
    Optional<String> failure) {

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
