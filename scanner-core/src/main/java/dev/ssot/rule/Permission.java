package dev.ssot.rule;

import dev.ssot.codebase.Place;

/**
 * A request of the user's to let findings pass, and what came of it.
 *
 * @param rule id of the rule, as written
 * @param subject what it speaks of, as written; "" for one in the source
 * @param reason "" where none is given, so that nothing passes
 * @param passed how many findings it let pass
 */
public record Permission(
    Origin origin,
    String rule,
    String subject,
    String reason,
    Place place,
    boolean expired,
    int passed) {

  /** Where it is written. */
  public enum Origin {
    /** Under {@code accept} in the configuration; it may let many findings pass. */
    CONFIGURATION,
    /** Beside the code; it lets one finding pass. */
    SOURCE
  }
}
