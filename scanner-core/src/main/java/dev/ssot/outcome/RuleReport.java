package dev.ssot.outcome;

import java.util.Optional;

/**
 * How one rule fared.
 *
 * @param summary one line, from its page
 * @param page its whole page in Markdown
 * @param failure what it threw, where it did
 */
public record RuleReport(
    String id, String version, String summary, String page, State state, Optional<String> failure) {

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
