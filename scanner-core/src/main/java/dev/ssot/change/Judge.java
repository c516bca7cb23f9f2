package dev.ssot.change;

/** Whose configuration judges both states of a tree. */
public enum Judge {
  /** That of the state that a change starts from, so that no change can exempt itself. */
  BASE,
  /** That of the tree at hand, so that a new rule is seen in an old state too. */
  NOW
}
