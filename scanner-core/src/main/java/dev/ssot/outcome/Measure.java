package dev.ssot.outcome;

/**
 * A number that was counted in one way.
 *
 * @param name {@code rule.count}, {@code rule.compliance}, or a ratio of the rule's own
 * @param production the main figure
 * @param tests the same for test code, always shown apart
 * @param ruler fingerprint of how it was counted: two values are comparable only if theirs is equal
 */
public record Measure(String name, Figure production, Figure tests, String ruler) {

  /**
   * A value and what it was counted over.
   *
   * @param value a count, or a share between 0 and 1; {@link Double#NaN} where nothing was examined
   *     and a share has no meaning
   */
  public record Figure(double value, long examined) {}

  /** Whether values are shares, not counts. */
  public boolean isShare() {
    return !name.endsWith(".count");
  }

  /** Production and tests together: counts are added, shares weighted by what each examined. */
  public Figure total() {
    long examined = production.examined + tests.examined;
    double value =
        isShare()
            ? (weighted(production) + weighted(tests)) / examined
            : production.value + tests.value;
    return new Figure(value, examined);
  }

  private static double weighted(Figure share) {
    return share.examined == 0 ? 0 : share.value * share.examined;
  }
}
