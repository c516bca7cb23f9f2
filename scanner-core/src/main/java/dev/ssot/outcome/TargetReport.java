package dev.ssot.outcome;

import dev.ssot.config.Target;

/**
 * How a target fared.
 *
 * @param value what the measure came to in the target's scope; {@link Double#NaN} where it has none
 * @param reason why it could not be judged, as the end of a sentence; "" where it was
 */
public record TargetReport(Target target, State state, double value, String reason) {

  /** How a target fared. */
  public enum State {
    MET,
    NOT_MET,
    /** The scan has no measure of that name. */
    NO_SUCH_MEASURE,
    /** There is a measure, but nothing was examined or its rule failed: neither met nor missed. */
    NOT_COMPARABLE
  }

  /** Whether the scan could not tell. */
  public boolean isUnjudged() {
    return state == State.NO_SUCH_MEASURE || state == State.NOT_COMPARABLE;
  }
}
