package dev.ssot.rule;

/** How sure a rule is of one finding. */
public enum Certainty {
  /** It follows from the source. */
  CERTAIN,
  /** It follows from strong evidence. */
  LIKELY,
  /** Worth a look; never above level info. */
  POSSIBLE
}
