package dev.ssot.reports.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the measures came to at one commit. All points of a curve were counted by one ruler.
 *
 * @param commit full id
 * @param date the day of the commit
 * @param tags names that the commit has
 * @param measures by name; one that could not be counted there is left out
 */
public record TrendPoint(
    String commit, LocalDate date, List<String> tags, Map<String, Values> measures) {

  /** A count, or a share between 0 and 1; {@link Double#NaN} where it has no meaning. */
  public record Values(double production, double tests) {}
}
